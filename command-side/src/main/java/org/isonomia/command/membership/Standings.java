package org.isonomia.command.membership;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.isonomia.command.Past;
import org.isonomia.deciding.Eligibility;
import org.isonomia.events.MemberId;
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

/** What a fact about someone's standing means, said once for all decisions. */
public final class Standings {
    private Standings() {}

    public static boolean isMemberAfter(Standing event) {
        return switch (event) {
            case MemberAdmitted e -> true;
            case MemberClassAssigned e -> true;
            case MemberLeft e -> false;
            case MemberRemoved e -> false;
            case MemberReadmitted e -> true;
            case MemberSuspended e -> true;
            case SuspensionEnded e -> true;
            case MemberRestored e -> true;
        };
    }

    public static Set<MemberId> members(Past<Standing> past) {
        return new LinkedHashSet<>(memberships(past).keySet());
    }

    /** Whether a decision ended the membership: only another one begins it anew. */
    public static boolean isRemovedAfter(Standing event) {
        return event instanceof MemberRemoved;
    }

    /** Those whom a decision removed, and none let in again. */
    public static Set<MemberId> removed(Past<Standing> past) {
        var removed = new LinkedHashSet<MemberId>();
        for (Standing event : past.inOrder()) {
            if (isRemovedAfter(event)) removed.add(event.member());
            else removed.remove(event.member());
        }
        return removed;
    }

    /** Members and former members. */
    public static Set<MemberId> everAdmitted(Past<Standing> past) {
        var ever = new LinkedHashSet<MemberId>();
        past.inOrder().forEach(event -> ever.add(event.member()));
        return ever;
    }

    /**
     * Until when a person is suspended after this fact about them, a member or not: leaving does not shorten it.
     *
     * @return absent for who is not, or was let in again
     */
    public static @Nullable Instant suspendedUntil(@Nullable Instant before, Standing event) {
        return switch (event) {
            case MemberSuspended e -> e.until();
            case SuspensionEnded e -> null;
            case MemberRestored e -> null;
            case MemberAdmitted e -> null;
            case MemberReadmitted e -> null;
            case MemberClassAssigned e -> before;
            case MemberLeft e -> before;
            case MemberRemoved e -> before;
        };
    }

    /** Of the members, those who are not suspended at this moment. */
    public static Set<MemberId> active(Past<Standing> past, Instant now) {
        var active = new LinkedHashSet<MemberId>();
        memberships(past).forEach((member, membership) -> {
            if (!membership.isSuspended(now)) active.add(member);
        });
        return active;
    }

    /** Of the members, those who may vote on this. @param opensAt when the roll is fixed */
    public static Set<MemberId> eligible(Past<Standing> past, Eligibility eligibility, Instant opensAt) {
        var eligible = new LinkedHashSet<MemberId>();
        memberships(past).forEach((member, membership) -> {
            if (membership.meets(eligibility, opensAt)) eligible.add(member);
        });
        return eligible;
    }

    private static Map<MemberId, Membership> memberships(Past<Standing> past) {
        var memberships = new LinkedHashMap<MemberId, Membership>();
        for (Standing event : past.inOrder()) {
            var after = Membership.after(memberships.get(event.member()), event);
            if (after == null) memberships.remove(event.member());
            else memberships.put(event.member(), after);
        }
        return memberships;
    }
}
