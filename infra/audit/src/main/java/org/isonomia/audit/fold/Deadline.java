package org.isonomia.audit.fold;

import java.time.Duration;
import java.time.Instant;
import org.isonomia.events.MemberId;

/** Measures what should have ended against the time of the last entry, with an hour for automations to act. */
record Deadline(Instant last) {
    private static final Duration GRACE = Duration.ofHours(1);

    boolean missed(Instant due) {
        return last.minus(GRACE).isAfter(due);
    }

    /** Whether what ends when this member leaves should have ended. */
    boolean missed(MemberId member, Members members) {
        var left = members.departure(member);
        return left != null && !members.has(member) && missed(left.at());
    }
}
