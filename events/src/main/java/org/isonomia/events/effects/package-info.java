/** What adoption changes by itself: a file for each effect. */
@NullMarked
package org.isonomia.events.effects;

import org.jspecify.annotations.NullMarked;
