package org.isonomia.query.proposals.questions;

/** Where a question stands. */
public enum QuestionState {
    OPEN,
    IN_VOTE,
    /** Its poll is decided. */
    SETTLED,
    /** Its end came without a poll: the status quo stays. */
    LAPSED,
    /** By who raised it. */
    WITHDRAWN
}
