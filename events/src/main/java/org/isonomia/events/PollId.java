package org.isonomia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A poll's id: {@code p_} and up to 40 characters of the URL-safe base64 alphabet. */
public record PollId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PollId {
        Id.check("p_", value);
    }

    /** The poll that follows another for one reason: the same on every node and at every retry. */
    public static PollId following(PollId poll, String reason) {
        return new PollId("p_" + Digests.sha256(poll.value + "/" + reason).substring(0, 24));
    }

    /** The poll in which this is put to the vote by itself for the first time. */
    public static PollId of(ProposalId proposal) {
        return new PollId("p_" + proposal.value().substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
