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

    /** Whether what ends when this member leaves or is suspended should have ended. @param since it began */
    boolean missed(Fact since, MemberId member, Members members) {
        var out = members.has(member) ? members.suspension(member) : members.departure(member);
        boolean before = !members.has(member) || out != null && since.position() < out.position();
        return out != null && before && missed(out.at());
    }
}
