package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.ADMITTED_TWICE;
import static org.isonomia.audit.fold.Disagreement.Kind.ADMITTED_WITHOUT_INVITATION;
import static org.isonomia.audit.fold.Disagreement.Kind.LEFT_WITHOUT_BEING_MEMBER;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isonomia.events.MemberId;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.jspecify.annotations.Nullable;

/** Who is a member, and when those who left did so. */
final class Members {
    private final Community community;
    private final Findings findings;
    private final Set<MemberId> present = new HashSet<>();
    private final Map<MemberId, Fact> departures = new HashMap<>();

    Members(Community community, Findings findings) {
        this.community = community;
        this.findings = findings;
    }

    void see(Standing event, Fact fact, Act act) {
        switch (event) {
            case MemberAdmitted e -> admitted(e, fact, act);
            case MemberLeft e -> {
                if (!present.remove(e.member()))
                    findings.add(
                            LEFT_WITHOUT_BEING_MEMBER,
                            fact,
                            e.member() + " leaves",
                            e.member() + " is not a member at this entry");
                departures.put(e.member(), fact);
            }
        }
    }

    boolean has(MemberId member) {
        return present.contains(member);
    }

    Set<MemberId> all() {
        return present;
    }

    /** The entry by which a member left last; null for someone who never left. */
    @Nullable
    Fact departure(MemberId member) {
        return departures.get(member);
    }

    private void admitted(MemberAdmitted event, Fact fact, Act act) {
        if (!present.add(event.member()))
            findings.add(
                    ADMITTED_TWICE,
                    fact,
                    event.member() + " is admitted",
                    event.member() + " is a member already at this entry");
        var invitation = event.invitation();
        if (invitation == null) {
            if (!community.founds(event.member(), act))
                findings.add(
                        ADMITTED_WITHOUT_INVITATION,
                        fact,
                        event.member() + " is admitted without an invitation",
                        "only the founder comes without one");
        } else if (act.events(InvitationUsed.class)
                .noneMatch(used ->
                        used.invitation().equals(invitation) && used.member().equals(event.member())))
            findings.add(
                    ADMITTED_WITHOUT_INVITATION,
                    fact,
                    event.member() + " is admitted by " + invitation,
                    "the same command does not use the invitation up");
    }
}
