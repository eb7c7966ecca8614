package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.ADMISSION_TIME_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.ADMITTED_TWICE;
import static org.isonomia.audit.fold.Disagreement.Kind.ADMITTED_WITHOUT_INVITATION;
import static org.isonomia.audit.fold.Disagreement.Kind.CLASS_OF_NO_MEMBER;
import static org.isonomia.audit.fold.Disagreement.Kind.CLASS_WITHOUT_DECISION;
import static org.isonomia.audit.fold.Disagreement.Kind.ERASED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.LEFT_WITHOUT_BEING_MEMBER;
import static org.isonomia.audit.fold.Disagreement.Kind.READMITTED_WITHOUT_DECISION;
import static org.isonomia.audit.fold.Disagreement.Kind.REMOVED_WITHOUT_DECISION;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isonomia.audit.deciding.MayVote;
import org.isonomia.audit.effects.Surroundings;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.MemberRestored;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.membership.MembershipEvent.SuspensionEnded;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.jspecify.annotations.Nullable;

/** Who is a member, and when those who left did so. */
final class Members implements Surroundings.Members {
    private final Community community;
    private final Findings findings;
    /** Who has belonged for the longest first. */
    private final Map<MemberId, Membership> present = new LinkedHashMap<>();

    private final Map<MemberId, Fact> departures = new HashMap<>();

    private final Set<MemberId> erased = new HashSet<>();
    private final Set<MemberId> removed = new HashSet<>();

    private final Suspensions suspensions;

    private record Membership(
            @Nullable Instant admittedAt, @Nullable String memberClass) {}

    Members(Community community, Findings findings) {
        this.community = community;
        this.findings = findings;
        suspensions = new Suspensions(findings);
    }

    void see(Standing event, Fact fact, Act act) {
        switch (event) {
            case MemberAdmitted e -> admitted(e, fact, act);
            case MemberClassAssigned e -> assigned(e, fact, act);
            case MemberLeft e -> {
                if (present.remove(e.member()) == null)
                    findings.add(
                            LEFT_WITHOUT_BEING_MEMBER,
                            fact,
                            e.member() + " leaves",
                            e.member() + " is not a member at this entry");
                departures.put(e.member(), fact);
            }
            case MemberRemoved e -> removed(e, fact, act);
            case MemberReadmitted e -> readmitted(e, fact, act);
            case MemberSuspended e -> suspensions.began(e, has(e.member()), fact, act);
            case SuspensionEnded e -> suspensions.ended(e, has(e.member()), fact);
            case MemberRestored e -> suspensions.restored(e, fact, act);
        }
    }

    void erased(PersonalDataErased event, Fact fact) {
        String recorded = "the data of " + event.member() + " is erased";
        if (has(event.member())) findings.add(ERASED_OUT_OF_TURN, fact, recorded, "they are a member at this entry");
        else if (!hasDeparted(event.member()))
            findings.add(ERASED_OUT_OF_TURN, fact, recorded, "they never were a member");
        if (!erased.add(event.member()))
            findings.add(ERASED_OUT_OF_TURN, fact, recorded, "it was erased before this entry");
    }

    @Override
    public boolean hasDeparted(MemberId member) {
        return departures.containsKey(member);
    }

    @Override
    public boolean isRemoved(MemberId member) {
        return removed.contains(member);
    }

    @Override
    public boolean isErased(MemberId member) {
        return erased.contains(member);
    }

    @Override
    public boolean has(MemberId member) {
        return present.containsKey(member);
    }

    @Override
    public Set<MemberId> all() {
        return present.keySet();
    }

    @Override
    public boolean isSuspended(MemberId member, Instant at) {
        return suspensions.isSuspended(member, at);
    }

    /** The entry by which a member was suspended last; null for someone who never was. */
    @Nullable
    Fact suspension(MemberId member) {
        return suspensions.last(member);
    }

    /** Whether they are a member, and not suspended at this moment: who comes on a roll or a panel. */
    boolean isActive(MemberId member, Instant at) {
        return has(member) && !isSuspended(member, at);
    }

    void end(Deadline deadline) {
        suspensions.end(deadline, this);
    }

    @Override
    public Set<MemberId> eligible(Electorate electorate, Instant putForward, Instant opensAt) {
        return eligible(new MayVote(electorate, putForward), opensAt);
    }

    /** Those who may vote on this. @param opensAt when the roll is fixed */
    Set<MemberId> eligible(MayVote vote, Instant opensAt) {
        var eligible = new HashSet<MemberId>();
        present.forEach((member, membership) -> {
            if (!isSuspended(member, opensAt) && vote.may(membership.admittedAt, membership.memberClass))
                eligible.add(member);
        });
        return eligible;
    }

    /** The entry by which a member left last; null for someone who never left. */
    @Nullable
    Fact departure(MemberId member) {
        return departures.get(member);
    }

    private void removed(MemberRemoved event, Fact fact, Act act) {
        if (!(act.first() instanceof EffectsEnacted))
            findings.add(
                    REMOVED_WITHOUT_DECISION,
                    fact,
                    event.member() + " is removed",
                    "the same command enacts no adopted proposal");
        if (present.remove(event.member()) == null)
            findings.add(
                    LEFT_WITHOUT_BEING_MEMBER,
                    fact,
                    event.member() + " is removed",
                    event.member() + " is not a member at this entry");
        departures.put(event.member(), fact);
        removed.add(event.member());
    }

    private void readmitted(MemberReadmitted event, Fact fact, Act act) {
        String recorded = event.member() + " is let in again";
        if (!(act.first() instanceof EffectsEnacted))
            findings.add(READMITTED_WITHOUT_DECISION, fact, recorded, "the same command enacts no adopted proposal");
        if (!isRemoved(event.member()) || isErased(event.member()))
            findings.add(
                    READMITTED_WITHOUT_DECISION,
                    fact,
                    recorded,
                    "at this entry no decision has removed them, or their data was erased");
        if (!event.readmittedAt().equals(fact.at()))
            findings.add(
                    ADMISSION_TIME_DIFFERS,
                    fact,
                    recorded + " at " + event.readmittedAt(),
                    "the entry is of " + fact.at());
        removed.remove(event.member());
        suspensions.over(event.member(), fact);
        present.put(event.member(), new Membership(event.readmittedAt(), null));
    }

    private void admitted(MemberAdmitted event, Fact fact, Act act) {
        if (erased.contains(event.member()))
            findings.add(
                    ERASED_OUT_OF_TURN,
                    fact,
                    event.member() + " is admitted",
                    "their data was erased before this entry: they come back as somebody else");
        if (removed.contains(event.member()))
            findings.add(
                    READMITTED_WITHOUT_DECISION,
                    fact,
                    event.member() + " is admitted",
                    "a decision removed them before this entry: only another one lets them in");
        if (present.put(event.member(), new Membership(event.admittedAt(), null)) != null)
            findings.add(
                    ADMITTED_TWICE,
                    fact,
                    event.member() + " is admitted",
                    event.member() + " is a member already at this entry");
        var invitation = event.invitation();
        time(event, fact);
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

    /** Entries of version 1 did not say when; nor does the founder's, who waits for nothing. */
    private void time(MemberAdmitted event, Fact fact) {
        if (fact.recorded().version() == 1) return;
        var expected = event.invitation() == null ? null : fact.at();
        if (!Objects.equals(event.admittedAt(), expected))
            findings.add(
                    ADMISSION_TIME_DIFFERS,
                    fact,
                    event.member() + " is admitted at " + event.admittedAt(),
                    expected == null ? "the founder waits for nothing" : "the entry is of " + expected);
    }

    private void assigned(MemberClassAssigned event, Fact fact, Act act) {
        if (!(act.first() instanceof EffectsEnacted))
            findings.add(
                    CLASS_WITHOUT_DECISION,
                    fact,
                    event.member() + " is put in the class " + event.memberClass(),
                    "the same command enacts no adopted proposal");
        var before = present.get(event.member());
        if (before == null)
            findings.add(
                    CLASS_OF_NO_MEMBER,
                    fact,
                    event.member() + " is put in the class " + event.memberClass(),
                    event.member() + " is not a member at this entry");
        else present.put(event.member(), new Membership(before.admittedAt, event.memberClass()));
    }
}
