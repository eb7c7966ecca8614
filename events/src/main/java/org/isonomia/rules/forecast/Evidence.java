package org.isonomia.rules.forecast;

import org.isonomia.events.PollId;
import org.isonomia.rules.quorum.Quorum;

/**
 * How many took part in a past poll.
 *
 * @param roll how many could
 * @param participants how many did, blank ballots and abstentions among them
 * @param approvals how many of these approved
 * @param decidedAt the position in the log, or the instant, of its result
 */
public record Evidence(PollId poll, long roll, long participants, long approvals, String decidedAt) {
    public Evidence {
        if (approvals < 0 || participants < approvals || roll < participants || roll < 1)
            throw new IllegalArgumentException("who approves takes part, and who takes part is on the roll");
        ForecastInputs.requireMoment(decidedAt);
    }

    long count(Quorum.Counts counts) {
        return switch (counts) {
            case APPROVALS -> approvals;
            case PARTICIPANTS -> participants;
        };
    }

    String line() {
        return "poll " + poll + " " + roll + " " + participants + " " + approvals + " " + decidedAt;
    }
}
