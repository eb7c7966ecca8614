package org.isonomia.query.polls.ballotbox;

import java.time.Instant;
import org.isonomia.events.PollId;

/** An open lot that a member can volunteer for, or has committed to and not revealed. */
public record LotToDo(PollId poll, String question, boolean committed, Instant commitBy, Instant revealBy) {
    /** Whether they can do something at this moment. */
    public boolean waits(Instant now) {
        return committed ? !now.isBefore(commitBy) && now.isBefore(revealBy) : now.isBefore(commitBy);
    }

    public Instant until() {
        return committed ? revealBy : commitBy;
    }
}
