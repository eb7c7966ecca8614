/** Circles as the log has them, and who belongs to one. */
@NullMarked
package org.isonomia.command.circles;

import org.jspecify.annotations.NullMarked;
