package org.isonomia.rules.counting;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isonomia.rules.exact.Rational;

/** Points that ballots give to options, added up exactly; an option that withdrew receives none. */
public final class PointTally {
    private final Contest contest;
    private final Map<String, BigInteger> totals = new HashMap<>();
    private long invalid;

    public PointTally(Contest contest) {
        this.contest = contest;
        contest.standing().forEach(option -> totals.put(option, BigInteger.ZERO));
    }

    public void add(String option, long points, long ballots) {
        add(option, BigInteger.valueOf(points).multiply(BigInteger.valueOf(ballots)));
    }

    public void add(String option, BigInteger points) {
        totals.computeIfPresent(option, (key, total) -> total.add(points));
    }

    public void invalid(long ballots) {
        invalid = Math.addExact(invalid, ballots);
    }

    public BigInteger total(String option) {
        return totals.getOrDefault(option, BigInteger.ZERO);
    }

    /** Each standing option's total over a common divisor, in ballot order. */
    public Map<String, Rational> over(long divisor) {
        var amounts = new LinkedHashMap<String, Rational>();
        var below = BigInteger.valueOf(divisor);
        for (String option : contest.standing()) amounts.put(option, new Rational(total(option), below));
        return amounts;
    }

    public Map<String, Rational> totals() {
        return over(1);
    }

    public CountSheet.Totals part(String name) {
        return part(name, totals());
    }

    public static CountSheet.Totals part(String name, Map<String, Rational> amounts) {
        var written = new LinkedHashMap<String, String>();
        amounts.forEach((option, amount) -> written.put(option, amount.toString()));
        return new CountSheet.Totals(name, written);
    }

    /** Ballots that the rule cannot read: they were cast and count for nothing. */
    public CountSheet.Figure invalid() {
        return new CountSheet.Figure("invalid", Long.toString(invalid));
    }
}
