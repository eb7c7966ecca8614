package org.isonomia.query.polls.ballotbox;

import java.time.Instant;
import java.util.List;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.Occasion;
import org.isonomia.rules.yesno.Result;
import org.jspecify.annotations.Nullable;

/**
 * A poll in a list.
 *
 * @param rule id and version of the counting rule
 * @param roll how many may vote
 * @param voted how many have
 * @param reason why it was opened
 * @param annulled whether its result is void
 * @param outcome absent until it is decided
 * @param winners the titles of what was chosen
 */
public record PollLine(
        PollId id,
        String question,
        boolean binding,
        DecisionKind kind,
        String rule,
        PollState state,
        Instant opensAt,
        Instant closesAt,
        long roll,
        long voted,
        @Nullable ProposalId proposal,
        Occasion.Reason reason,
        boolean annulled,
        Result.@Nullable Outcome outcome,
        List<String> winners) {
    /** Whether its result is one of several options, rather than yes or no to a proposal. */
    public boolean choseOption() {
        boolean rival = binding
                && proposal == null
                && reason != Occasion.Reason.CHALLENGE
                && reason != Occasion.Reason.RATIFY
                && outcome == Result.Outcome.ADOPTED;
        return rival || outcome == Result.Outcome.CHOSEN;
    }

    /** How many could still vote or did not. */
    public long silent() {
        return roll - voted;
    }
}
