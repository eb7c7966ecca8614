package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.ACTED_FOR_ANOTHER;

import org.isonomia.events.MemberId;

/** What ends for someone without their own act ends because they left, or were suspended. */
final class Departures {
    private final Members members;
    private final Findings findings;

    Departures(Members members, Findings findings) {
        this.members = members;
        this.findings = findings;
    }

    /** By either. */
    void requireCause(Fact fact, MemberId member) {
        var suspension = members.suspension(member);
        if (suspension == null || !suspension.id().equals(fact.because())) requireDeparture(fact, member);
    }

    void requireSuspension(Fact fact, MemberId member) {
        var suspension = members.suspension(member);
        if (suspension == null || !suspension.id().equals(fact.because()))
            findings.add(
                    ACTED_FOR_ANOTHER,
                    fact,
                    fact.recorded().name() + " of " + member + " because of " + fact.because(),
                    suspension == null
                            ? member + " was never suspended"
                            : member + " was suspended by the entry with id " + suspension.id());
    }

    void requireDeparture(Fact fact, MemberId member) {
        var left = members.departure(member);
        if (left == null || !left.id().equals(fact.because()))
            findings.add(
                    ACTED_FOR_ANOTHER,
                    fact,
                    fact.recorded().name() + " of " + member + " by "
                            + (fact.by() == null ? "nobody" : fact.by()) + ", because of "
                            + (fact.because() == null ? "nothing" : fact.because()),
                    left == null
                            ? member + " never left, so only " + member + " may do this"
                            : member + " left by entry " + left.position() + " with id " + left.id());
    }
}
