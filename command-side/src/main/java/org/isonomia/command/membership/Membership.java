package org.isonomia.command.membership;

import java.time.Instant;
import org.isonomia.deciding.Eligibility;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.MemberRestored;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.membership.MembershipEvent.SuspensionEnded;
import org.jspecify.annotations.Nullable;

/**
 * What makes a member eligible.
 *
 * @param admittedAt absent for who waits for nothing
 * @param memberClass absent for a member of no class
 * @param suspendedUntil absent for who was not suspended, or whose suspension an entry ended
 */
public record Membership(
        @Nullable Instant admittedAt,
        @Nullable String memberClass,
        @Nullable Instant suspendedUntil) {
    /** Of the name of a class, in characters. */
    public static final int LONGEST_CLASS = 40;

    /** Absent for who is not a member; who comes back begins anew. */
    public static @Nullable Membership after(@Nullable Membership before, Standing event) {
        return switch (event) {
            case MemberAdmitted e -> new Membership(e.admittedAt(), null, null);
            case MemberClassAssigned e ->
                before == null ? null : new Membership(before.admittedAt, e.memberClass(), before.suspendedUntil);
            case MemberLeft e -> null;
            case MemberRemoved e -> null;
            case MemberReadmitted e -> new Membership(e.readmittedAt(), null, null);
            case MemberSuspended e -> suspended(before, e);
            case SuspensionEnded e -> suspended(before, e);
            case MemberRestored e -> suspended(before, e);
        };
    }

    private static @Nullable Membership suspended(@Nullable Membership before, Standing event) {
        return before == null
                ? null
                : new Membership(
                        before.admittedAt, before.memberClass, Standings.suspendedUntil(before.suspendedUntil, event));
    }

    /** Whether they take part in nothing new at this moment. It ends at its time, whenever the entry comes. */
    public boolean isSuspended(Instant now) {
        return suspendedUntil != null && now.isBefore(suspendedUntil);
    }

    /** @param opensAt when the roll is fixed on which they would be */
    public boolean meets(Eligibility eligibility, Instant opensAt) {
        return !isSuspended(opensAt) && eligibility.bar(admittedAt, memberClass).isEmpty();
    }
}
