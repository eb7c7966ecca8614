package org.isonomia.command.community.foundcommunity;

import java.time.Duration;

/** How long newcomers wait, under the founding charter, before what is put forward is theirs to vote on. */
public enum Waiting {
    NONE(0),
    WEEK(7),
    MONTH(30);

    final Duration period;

    Waiting(int days) {
        period = Duration.ofDays(days);
    }
}
