package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.RESTORED_WITHOUT_DECISION;
import static org.isonomia.audit.fold.Disagreement.Kind.SUSPENDED_WITHOUT_DECISION;
import static org.isonomia.audit.fold.Disagreement.Kind.SUSPENSION_ENDED_OUT_OF_TURN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.events.MemberId;
import org.isonomia.events.membership.MembershipEvent.MemberRestored;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.membership.MembershipEvent.SuspensionEnded;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.jspecify.annotations.Nullable;

/**
 * Who was suspended when. Each ends at its time, whenever an entry says so; leaving neither shortens one nor needs that
 * entry.
 */
final class Suspensions {
    private final Findings findings;
    /** In the order of the log: only the last of a member can be running. */
    private final Map<MemberId, List<Suspension>> suspensions = new HashMap<>();

    private static final class Suspension {
        final Fact since;
        final Instant until;
        Instant end;
        boolean said;

        Suspension(Fact since, Instant until) {
            this.since = since;
            this.until = until;
            end = until;
        }
    }

    Suspensions(Findings findings) {
        this.findings = findings;
    }

    boolean isSuspended(MemberId member, Instant at) {
        return of(member).stream().anyMatch(each -> !at.isBefore(each.since.at()) && at.isBefore(each.end));
    }

    /** The entry of the last one. */
    @Nullable
    Fact last(MemberId member) {
        var last = running(member);
        return last == null ? null : last.since;
    }

    void began(MemberSuspended event, boolean member, Fact fact, Act act) {
        String recorded = event.member() + " is suspended until " + event.until();
        if (!(act.first() instanceof EffectsEnacted))
            findings.add(SUSPENDED_WITHOUT_DECISION, fact, recorded, "the same command enacts no adopted proposal");
        if (!member) findings.add(SUSPENDED_WITHOUT_DECISION, fact, recorded, "they are not a member at this entry");
        suspensions
                .computeIfAbsent(event.member(), unused -> new ArrayList<>())
                .add(new Suspension(fact, event.until()));
    }

    void ended(SuspensionEnded event, boolean member, Fact fact) {
        var last = running(event.member());
        String recorded = "the suspension of " + event.member() + " ends at " + fact.at();
        if (last == null || last.said || !member)
            findings.add(SUSPENSION_ENDED_OUT_OF_TURN, fact, recorded, "no member of that id is suspended");
        else if (fact.at().isBefore(last.until))
            findings.add(SUSPENSION_ENDED_OUT_OF_TURN, fact, recorded, "it runs until " + last.until);
        over(event.member(), fact);
    }

    void restored(MemberRestored event, Fact fact, Act act) {
        String recorded = "the suspension of " + event.member() + " ends by decision";
        if (!(act.first() instanceof EffectsEnacted))
            findings.add(RESTORED_WITHOUT_DECISION, fact, recorded, "the same command enacts no adopted proposal");
        if (!isSuspended(event.member(), fact.at()))
            findings.add(RESTORED_WITHOUT_DECISION, fact, recorded, "they are not suspended at this entry");
        over(event.member(), fact);
    }

    /** Nothing of it is left from this entry on. */
    void over(MemberId member, Fact fact) {
        var last = running(member);
        if (last == null) return;
        last.said = true;
        if (fact.at().isBefore(last.end)) last.end = fact.at();
    }

    void end(Deadline deadline, Members members) {
        for (MemberId member : suspensions.keySet()) {
            var last = running(member);
            if (last != null && !last.said && members.has(member) && deadline.missed(last.until))
                findings.open(last.since, member + " is suspended although that was to end at " + last.until);
        }
    }

    private List<Suspension> of(MemberId member) {
        return suspensions.getOrDefault(member, List.of());
    }

    private @Nullable Suspension running(MemberId member) {
        var all = of(member);
        return all.isEmpty() ? null : all.getLast();
    }
}
