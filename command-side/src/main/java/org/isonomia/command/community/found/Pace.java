package org.isonomia.command.community.found;

import java.time.Duration;

/** How much time the founding charter gives every decision. */
public enum Pace {
    /** For trying things out and for people in one room. */
    SAME_DAY(Duration.ZERO, Duration.ofHours(1)),
    WEEK(Duration.ofDays(2), Duration.ofDays(5)),
    FORTNIGHT(Duration.ofDays(5), Duration.ofDays(9));

    final Duration deliberation;
    final Duration voting;

    Pace(Duration deliberation, Duration voting) {
        this.deliberation = deliberation;
        this.voting = voting;
    }
}
