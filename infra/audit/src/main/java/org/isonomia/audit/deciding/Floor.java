package org.isonomia.audit.deciding;

import java.math.BigInteger;
import java.util.List;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollTerms;

/**
 * How many approvals a decision needs besides its quorum (DESIGN "Quorum"): ⌈3√N/2⌉ of all members for every change of
 * the charter and whatever cannot be undone. By the first rules the charter alone, of those on the roll.
 */
public final class Floor {
    private Floor() {}

    public static boolean holds(PollTerms terms) {
        if (!terms.matter().binding()) return false;
        if (Terms.ofFirstRules(terms)) return terms.matter().kind() == DecisionKind.CHARTER;
        boolean ratifies =
                terms.occasion().reason() == Reason.RATIFY && terms.hearing().irreversible();
        return ratifies || holds(terms.matter().kind(), Effects.possible(terms));
    }

    /** Of a binding poll by the second rules. */
    static boolean holds(DecisionKind kind, List<Effect> effects) {
        return kind == DecisionKind.CHARTER || Effects.anyForGood(effects);
    }

    /** None where it does not hold. */
    public static long of(PollTerms terms) {
        if (!holds(terms)) return 0;
        return of(Terms.ofFirstRules(terms) ? terms.electorate().roll().count() : terms.members());
    }

    /** The least whole number that is not below three halves of the root of these; never more than they are. */
    public static long of(long heads) {
        var target = BigInteger.valueOf(heads).multiply(BigInteger.valueOf(9));
        var needed = target.sqrt().shiftRight(1);
        while (needed.shiftLeft(1).pow(2).compareTo(target) < 0) needed = needed.add(BigInteger.ONE);
        return Math.min(needed.longValueExact(), heads);
    }
}
