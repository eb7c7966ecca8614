/** The facts of founding and the charter. */
@NullMarked
package org.isonomia.events.community;

import org.jspecify.annotations.NullMarked;
