package org.isonomia.command.community.foundcommunity;

import java.time.Duration;

/** How long, under the founding charter, a result can be challenged before it takes effect. */
public enum ChallengeWindow {
    NONE(Duration.ZERO),
    THREE_DAYS(Duration.ofDays(3)),
    WEEK(Duration.ofDays(7));

    final Duration length;

    ChallengeWindow(Duration length) {
        this.length = length;
    }
}
