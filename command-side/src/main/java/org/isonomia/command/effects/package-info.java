/** What adoption changes by itself: what each effect needs, what it would conflict with, and what waits for it. */
@NullMarked
package org.isonomia.command.effects;

import org.jspecify.annotations.NullMarked;
