package org.isonomia.command.membership;

import java.util.LinkedHashSet;
import java.util.Set;
import org.isonomia.command.Past;
import org.isonomia.events.MemberId;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.Standing;

/** What a fact about someone's standing means, said once for all decisions. */
public final class Standings {
    private Standings() {}

    public static boolean isMemberAfter(Standing event) {
        return switch (event) {
            case MemberAdmitted e -> true;
            case MemberLeft e -> false;
        };
    }

    public static Set<MemberId> members(Past<Standing> past) {
        var members = new LinkedHashSet<MemberId>();
        for (Standing event : past.inOrder()) {
            if (isMemberAfter(event)) members.add(event.member());
            else members.remove(event.member());
        }
        return members;
    }
}
