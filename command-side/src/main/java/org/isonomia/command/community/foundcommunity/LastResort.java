package org.isonomia.command.community.foundcommunity;

import org.isonomia.events.community.Conduct.Fallback;

/** What follows, under the founding charter, when the last call of a poll fails its quorum. */
public enum LastResort {
    LAPSE(Fallback.LAPSE, 0),
    /** Seven drawn by lot decide, unless three members demand a poll of all. */
    PANEL(new Fallback(7), 3);

    final Fallback fallback;
    final int demand;

    LastResort(Fallback fallback, int demand) {
        this.fallback = fallback;
        this.demand = demand;
    }
}
