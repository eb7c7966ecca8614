package org.isonomia.audit.deciding;

import java.math.BigInteger;
import java.util.List;
import org.isonomia.rules.forecast.Evidence;
import org.isonomia.rules.quorum.Quorum;

/**
 * What is believed of the next turnout: Beta(a, b) with whole a and b. Before any poll it is uniform; a past poll weighs
 * as many heads as its roll, forty at most, and all together never more than one poll of forty leaves open.
 */
record Turnouts(int a, int b) {
    private static final long HEADS = 40;

    static Turnouts after(List<Evidence> evidence, Quorum.Counts counts) {
        if (evidence.isEmpty()) return new Turnouts(1, 1);
        var weight = Ratio.whole(2);
        var taking = Ratio.whole(1);
        for (Evidence past : evidence) {
            long heads = Math.min(past.roll(), HEADS);
            long came = counts == Quorum.Counts.APPROVALS ? past.approvals() : past.participants();
            weight = weight.plus(Ratio.whole(heads));
            taking = taking.plus(Ratio.of(came * heads, past.roll()));
        }
        var more = weight.plus(Ratio.whole(1));
        var total = more.times(Ratio.whole(HEADS + 1))
                .over(more.plus(Ratio.whole(HEADS)))
                .plus(Ratio.whole(-1));
        int whole = Math.max(2, nearest(total));
        int a = nearest(total.times(taking).over(weight));
        a = Math.min(Math.max(a, 1), whole - 1);
        return new Turnouts(a, whole - a);
    }

    /** Half goes up. */
    private static int nearest(Ratio value) {
        return value.plus(Ratio.of(1, 2)).floor().intValueExact();
    }

    /** P(X ≥ r) of n, term by term: P(X = x) = C(x+a-1, a-1) · C(n-x+b-1, b-1) / C(n+a+b-1, a+b-1). */
    Ratio atLeast(long r, long n) {
        if (r <= 0) return Ratio.whole(1);
        if (r > n) return Ratio.whole(0);
        var come = BigInteger.ONE;
        var stay = choose(n + b - 1, b - 1);
        var sum = BigInteger.ZERO;
        for (long x = 0; x <= n; x++) {
            if (x >= r) sum = sum.add(come.multiply(stay));
            come = come.multiply(BigInteger.valueOf(x + a)).divide(BigInteger.valueOf(x + 1));
            if (x < n) stay = stay.multiply(BigInteger.valueOf(n - x)).divide(BigInteger.valueOf(n - x + b - 1));
        }
        return new Ratio(sum, choose(n + a + b - 1, a + b - 1));
    }

    private static BigInteger choose(long of, int chosen) {
        var ways = BigInteger.ONE;
        for (int i = 0; i < chosen; i++)
            ways = ways.multiply(BigInteger.valueOf(of - i)).divide(BigInteger.valueOf(i + 1));
        return ways;
    }
}
