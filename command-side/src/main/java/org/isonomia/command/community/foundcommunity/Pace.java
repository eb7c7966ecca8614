package org.isonomia.command.community.foundcommunity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How much time the founding charter gives every decision. */
public enum Pace {
    /** For trying things out and for people in one room. */
    SAME_DAY(Duration.ZERO, Duration.ofHours(1), Duration.ofMinutes(10), null, null),
    WEEK(Duration.ofDays(2), Duration.ofDays(5), Duration.ofDays(2), Duration.ofDays(1), Duration.ofDays(1)),
    FORTNIGHT(Duration.ofDays(5), Duration.ofDays(9), Duration.ofDays(3), Duration.ofDays(2), Duration.ofDays(2));

    final Duration deliberation;
    final Duration voting;

    /** Before a second call. */
    final Duration notice;

    /** Once, when fewer have cast a ballot than the quorum needs; none in one room. */
    final @Nullable Duration extension;

    /** The notice of an early close once all have voted; an hour needs none. */
    final @Nullable Duration earlyClose;

    Pace(
            Duration deliberation,
            Duration voting,
            Duration notice,
            @Nullable Duration extension,
            @Nullable Duration earlyClose) {
        this.earlyClose = earlyClose;
        this.deliberation = deliberation;
        this.voting = voting;
        this.notice = notice;
        this.extension = extension;
    }
}
