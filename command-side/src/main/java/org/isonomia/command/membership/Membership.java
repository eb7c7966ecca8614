package org.isonomia.command.membership;

import java.time.Instant;
import org.isonomia.deciding.Eligibility;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What makes a member eligible.
 *
 * @param admittedAt absent for who waits for nothing
 * @param memberClass absent for a member of no class
 */
public record Membership(
        @Nullable Instant admittedAt, @Nullable String memberClass) {
    /** Of the name of a class, in characters. */
    public static final int LONGEST_CLASS = 40;

    /** Absent for who is not a member; who comes back begins anew. */
    public static @Nullable Membership after(@Nullable Membership before, Standing event) {
        return switch (event) {
            case MemberAdmitted e -> new Membership(e.admittedAt(), null);
            case MemberClassAssigned e -> before == null ? null : new Membership(before.admittedAt, e.memberClass());
            case MemberLeft e -> null;
            case MemberRemoved e -> null;
            case MemberReadmitted e -> new Membership(e.readmittedAt(), null);
        };
    }

    public boolean meets(Eligibility eligibility) {
        return eligibility.bar(admittedAt, memberClass).isEmpty();
    }
}
