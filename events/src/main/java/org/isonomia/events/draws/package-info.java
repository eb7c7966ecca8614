/** The lot that volunteers make, and the panel that it seats. */
@NullMarked
package org.isonomia.events.draws;

import org.jspecify.annotations.NullMarked;
