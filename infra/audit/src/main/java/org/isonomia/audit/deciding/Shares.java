package org.isonomia.audit.deciding;

import java.math.BigInteger;
import org.isonomia.rules.quorum.Fraction;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;

/** What a quorum and a threshold come to, in whole heads. */
final class Shares {
    private Shares() {}

    /** Never more than there are on its base. */
    static long quorum(Quorum quorum, long members, long roll) {
        long base = quorum.base() == Quorum.Base.ALL ? members : roll;
        var heads = BigInteger.valueOf(base);
        var value = quorum.value();
        var needed = switch (quorum.form()) {
            case NONE -> BigInteger.ZERO;
            case ABSOLUTE -> up(numerator(value), denominator(value));
            case SHARE -> up(numerator(value).multiply(heads), denominator(value));
            case SQUARE_ROOT -> halfRoots(value, heads);
        };
        return needed.min(heads).longValueExact();
    }

    /** At least one; of a strict threshold one more than the share itself. */
    static long threshold(Threshold threshold, long votes, long ballots, long roll) {
        var base = threshold.base();
        return threshold(
                threshold,
                base == Threshold.Base.ELECTORATE ? roll : base == Threshold.Base.PARTICIPANTS ? ballots : votes);
    }

    /** Of so many, whatever base it states. */
    static long threshold(Threshold threshold, long of) {
        var product = numerator(threshold.share()).multiply(BigInteger.valueOf(of));
        var whole = product.divide(denominator(threshold.share()));
        var needed = threshold.strict() ? whole.add(BigInteger.ONE) : up(product, denominator(threshold.share()));
        return needed.max(BigInteger.ONE).longValueExact();
    }

    /** The least r that is not below k/2 times the root of n: that 2r/k squared reaches n. */
    private static BigInteger halfRoots(Fraction k, BigInteger n) {
        var target = numerator(k).pow(2).multiply(n);
        var least = target.sqrt().divide(denominator(k).shiftLeft(1));
        while (least.multiply(denominator(k)).shiftLeft(1).pow(2).compareTo(target) < 0)
            least = least.add(BigInteger.ONE);
        return least;
    }

    private static BigInteger up(BigInteger amount, BigInteger by) {
        return amount.add(by).subtract(BigInteger.ONE).divide(by);
    }

    private static BigInteger numerator(Fraction fraction) {
        return BigInteger.valueOf(fraction.numerator());
    }

    private static BigInteger denominator(Fraction fraction) {
        return BigInteger.valueOf(fraction.denominator());
    }
}
