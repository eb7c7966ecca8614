package org.isonomia.deciding;

import java.time.Duration;
import java.util.Comparator;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Conduct.Fallback;
import org.isonomia.events.community.Conduct.SecondCall;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Quorum.Counts;
import org.isonomia.rules.quorum.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * What changing a rule takes: in each point the stricter of the procedure for changing the charter and the one that is
 * changed, as it is and as it would be (DESIGN "Charter"). So nobody lowers a high bar over a low one, nor sets one that
 * they would not have cleared. Counting rule, classes and visibility stay those for changing the charter.
 */
final class Stricter {
    private final long members;

    /** @param members of the community: quorums are compared by what they come to */
    Stricter(long members) {
        this.members = members;
    }

    /** @param changed the old or the new of a rule; one that leaves the decision to its proposer sets no bar */
    Procedure of(Procedure changing, Procedure changed) {
        if (changed.rule().equals(Deciding.ADVICE)) return changing;
        return new Procedure(
                changing.rule(),
                quorum(changing.quorum(), changed.quorum()),
                threshold(changing.threshold(), bar(changed)),
                Math.max(changing.supporters(), changed.supporters()),
                longer(changing.deliberation(), changed.deliberation()),
                longer(changing.voting(), changed.voting()),
                conduct(changing.conduct(), changed.conduct()));
    }

    /** Where nobody may object, it is what overrides an objection that others have to reach. */
    private static Threshold bar(Procedure changed) {
        return changed.rule().equals(Consent.ID) ? Reopening.supermajority(changed.conduct()) : changed.threshold();
    }

    private static Threshold threshold(Threshold changing, Threshold changed) {
        var order = Comparator.comparing(Procedures::share).thenComparing(Threshold::strict);
        return order.compare(changed, changing) > 0
                ? new Threshold(changed.share(), changed.strict(), changing.base())
                : changing;
    }

    private Quorum quorum(Quorum changing, Quorum changed) {
        var larger = changed.required(members) > changing.required(members) ? changed : changing;
        boolean approvals = changing.counts() == Counts.APPROVALS || changed.counts() == Counts.APPROVALS;
        return new Quorum(
                larger.form(), approvals ? Counts.APPROVALS : Counts.PARTICIPANTS, larger.value(), larger.base());
    }

    private Conduct conduct(Conduct changing, Conduct changed) {
        var electorate = changing.electorate();
        boolean both = changing.fallback().places() > 0 && changed.fallback().places() > 0;
        return new Conduct(
                new Electorate(
                        electorate.classes(),
                        longer(electorate.waiting(), changed.electorate().waiting())),
                changing.visibility(),
                changing.extension(),
                changing.earlyClose(),
                call(changing.secondCall(), changed.secondCall()),
                both ? changing.fallback() : Fallback.LAPSE,
                both ? changing.demand() : 0,
                longer(changing.challenge(), changed.challenge()),
                changing.objected());
    }

    private @Nullable SecondCall call(@Nullable SecondCall changing, @Nullable SecondCall changed) {
        if (changing == null || changed == null) return null;
        return new SecondCall(longer(changing.notice(), changed.notice()), quorum(changing.quorum(), changed.quorum()));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
