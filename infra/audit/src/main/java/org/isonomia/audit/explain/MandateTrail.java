package org.isonomia.audit.explain;

import java.time.Instant;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.RoleId;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.jspecify.annotations.Nullable;

/** One member's way into a seat and out of it. */
final class MandateTrail {
    final RoleId role;
    final MemberId member;
    /** In log order: admission, candidacy, appointment, beginning, end. */
    final Positions steps = new Positions();
    /** Whose result appointed them. */
    final @Nullable PollId by;

    /** When the term ends; absent until the seat is accepted. */
    @Nullable
    Instant endsAt;

    MandateEnded.@Nullable Reason ended;

    MandateTrail(RoleId role, MemberId member, @Nullable PollId by) {
        this.role = role;
        this.member = member;
        this.by = by;
    }

    boolean inForce() {
        return endsAt != null && ended == null;
    }
}
