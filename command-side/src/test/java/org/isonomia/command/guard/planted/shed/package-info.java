/** The other. */
@NullMarked
package org.isonomia.command.guard.planted.shed;

import org.jspecify.annotations.NullMarked;
