/** End a draw: SeatPanel -> PanelSeated, RollListed, PollOpened; or DrawLapsed, ResultUpheld. */
@NullMarked
package org.isonomia.command.draws.seatpanel;

import org.jspecify.annotations.NullMarked;
