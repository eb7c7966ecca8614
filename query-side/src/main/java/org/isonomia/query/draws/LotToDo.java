package org.isonomia.query.draws;

import java.time.Instant;
import org.isonomia.events.PollId;

/** An open lot that a member can volunteer for, or has to reveal a share in. */
public record LotToDo(PollId poll, String question, boolean committed, Instant commitBy, Instant revealBy) {
    public Instant until() {
        return committed ? revealBy : commitBy;
    }
}
