/** Draws: the lot that volunteers make, and the panel drawn by it. */
@NullMarked
package org.isonomia.command.draws;

import org.jspecify.annotations.NullMarked;
