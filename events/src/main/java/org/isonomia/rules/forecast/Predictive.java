package org.isonomia.rules.forecast;

import static org.isonomia.rules.exact.Rational.ONE;

import java.util.List;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.quorum.Quorum;

/**
 * What the next poll's turnout is expected to be after some evidence.
 *
 * <p>Turnout is overdispersed: a poll strays from its community's habit for reasons of its own, so 3,073 members are
 * far from 3,073 independent observations. Two discounts keep the forecast honest. A past poll counts as at most
 * {@value #PSEUDO_MEMBERS} pseudo-members, its turnout kept exactly. And however long the history, the next poll strays
 * as far as a poll of that many members would: by the law of total variance the prediction weighs
 * {@code t = (k+1)(s+1)/(s+1+k) - 1}, for s the weight of prior and evidence and k that of one poll, hence never k.
 *
 * <p>The parameters are whole, so that the probability is a rational: t is rounded half up, a is its share rounded half
 * up, b the rest, each at least 1. Source: Gelman et al., Bayesian Data Analysis (3rd ed.) 5.3, the beta-binomial.
 */
final class Predictive {
    /** k: about the spread of turnout between polls of one community. The calibration test holds it to account. */
    static final int PSEUDO_MEMBERS = 40;

    private static final Rational HALF = Rational.of(1, 2);

    private Predictive() {}

    /** Without evidence it is the prior alone. */
    static BetaBinomial of(Prior prior, List<Evidence> evidence, Quorum.Counts counts, long roll) {
        if (evidence.isEmpty()) return new BetaBinomial(roll, prior.a(), prior.b());
        var weight = Rational.of(prior.a() + prior.b());
        var taking = Rational.of(prior.a());
        for (var past : evidence) {
            long members = Math.min(past.roll(), PSEUDO_MEMBERS);
            weight = weight.plus(Rational.of(members));
            taking = taking.plus(Rational.of(past.count(counts), past.roll()).times(Rational.of(members)));
        }
        var total = discounted(weight);
        int whole = Math.max(2, halfUp(total));
        int a = Math.clamp(halfUp(total.times(taking).over(weight)), 1, whole - 1);
        return new BetaBinomial(roll, a, whole - a);
    }

    private static Rational discounted(Rational weight) {
        var more = weight.plus(ONE);
        var k = Rational.of(PSEUDO_MEMBERS);
        return k.plus(ONE).times(more).over(more.plus(k)).minus(ONE);
    }

    private static int halfUp(Rational value) {
        return value.plus(HALF).floor().intValueExact();
    }
}
