package org.isonomia.command.draws.seatpanel;

import org.isonomia.events.PollId;

/** What the clock sends at the end of a draw's present stage. @param poll the one that failed */
public record SeatPanel(PollId poll) {}
