package org.isonomia.query.polls.ballotbox;

/** Where a poll stands. */
public enum PollState {
    OPEN,
    CANCELLED,
    /** Closed, and ended without a result because its rule could not count its ballots. */
    UNCOUNTABLE,
    CLOSED,
    DECIDED
}
