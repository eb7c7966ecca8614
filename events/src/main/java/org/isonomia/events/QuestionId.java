package org.isonomia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A question's id: {@code x_} and up to 40 characters of the URL-safe base64 alphabet. */
public record QuestionId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public QuestionId {
        Id.check("x_", value);
    }

    /** Of the question that a proposal raises by itself. */
    public static QuestionId of(ProposalId proposal) {
        return new QuestionId("x_" + proposal.value().substring(2));
    }

    /** Of the question in which the community looks back on a proposal: the same on every node and at every retry. */
    public static QuestionId reviewing(ProposalId proposal) {
        return new QuestionId(
                "x_" + Digests.sha256(proposal.value() + "/REVIEW").substring(0, 24));
    }

    @Override
    public String toString() {
        return value;
    }
}
