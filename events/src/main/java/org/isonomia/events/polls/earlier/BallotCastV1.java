package org.isonomia.events.polls.earlier;

import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.rules.counting.Choice;

/** {@code polls.BallotCast/1}: yes, no or abstaining. */
public record BallotCastV1(PollId poll, MemberId voter, String choice) {
    public BallotCast upcast() {
        return BallotCast.open(poll, voter, new Choice.One(choice));
    }
}
