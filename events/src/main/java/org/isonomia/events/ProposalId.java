package org.isonomia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A proposal's id: {@code q_} and up to 40 characters of the URL-safe base64 alphabet. */
public record ProposalId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProposalId {
        Id.check("q_", value);
    }

    /** The proposal that a poll leaves behind for one reason: the same on every node and at every retry. */
    public static ProposalId following(PollId poll, String reason) {
        return new ProposalId("q_" + Digests.sha256(poll.value() + "/" + reason).substring(0, 24));
    }

    @Override
    public String toString() {
        return value;
    }
}
