package org.isonomia.query.polls.ballotbox;

/** Where a poll stands. */
public enum PollState {
    OPEN,
    CANCELLED,
    CLOSED,
    DECIDED
}
