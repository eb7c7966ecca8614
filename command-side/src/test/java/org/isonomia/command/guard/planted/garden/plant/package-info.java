/** A slice. */
@NullMarked
package org.isonomia.command.guard.planted.garden.plant;

import org.jspecify.annotations.NullMarked;
