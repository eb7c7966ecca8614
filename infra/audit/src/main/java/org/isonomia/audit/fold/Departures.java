package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.ACTED_FOR_ANOTHER;

import org.isonomia.events.MemberId;

/** What ends for someone without their own act ends because they left. */
final class Departures {
    private final Members members;
    private final Findings findings;

    Departures(Members members, Findings findings) {
        this.members = members;
        this.findings = findings;
    }

    void requireCause(Fact fact, MemberId member) {
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
