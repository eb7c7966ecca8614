package org.isonomia.command.polls.openballots;

import java.util.List;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.OpenedBallot;

/** @param ballots what was sealed under the poll's key in each ballot that stands */
public record OpenBallots(PollId poll, List<OpenedBallot> ballots) {
    public OpenBallots {
        ballots = List.copyOf(ballots);
    }
}
