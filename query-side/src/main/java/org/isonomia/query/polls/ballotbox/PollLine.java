package org.isonomia.query.polls.ballotbox;

import java.time.Instant;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.rules.yesno.Result;
import org.jspecify.annotations.Nullable;

/**
 * A poll in a list.
 *
 * @param roll how many may vote
 * @param voted how many have
 * @param outcome absent until it is decided
 */
public record PollLine(
        PollId id,
        String question,
        boolean binding,
        DecisionKind kind,
        PollState state,
        Instant opensAt,
        Instant closesAt,
        long roll,
        long voted,
        @Nullable ProposalId proposal,
        Result.@Nullable Outcome outcome) {
    /** How many could still vote or did not. */
    public long silent() {
        return roll - voted;
    }
}
