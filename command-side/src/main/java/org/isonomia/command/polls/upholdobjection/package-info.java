/** Upholds an objection: the proposal is not adopted: UpholdObjection -> ObjectionUpheld. */
@NullMarked
package org.isonomia.command.polls.upholdobjection;

import org.jspecify.annotations.NullMarked;
