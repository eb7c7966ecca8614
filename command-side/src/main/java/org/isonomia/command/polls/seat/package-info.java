/** End a draw: SeatPanel -> PanelSeated, RollListed, PollOpened; or DrawLapsed, ResultUpheld. */
@NullMarked
package org.isonomia.command.polls.seat;

import org.jspecify.annotations.NullMarked;
