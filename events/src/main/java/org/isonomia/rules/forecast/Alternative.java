package org.isonomia.rules.forecast;

import java.util.ArrayList;
import java.util.List;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.quorum.Quorum;

/**
 * Another quorum the poll could have, with its own probability of being met.
 *
 * @param base how many are on the quorum's base when the poll opens; voters who were not active join that of the active
 * @param required how many it takes, never fewer than the floor
 * @param probability that so many come, rounded down to a millionth
 */
public record Alternative(Quorum quorum, long base, long required, Rational probability) {
    /** At least so likely, a quorum is called reachable. */
    public static final Rational REACHABLE = Rational.of(9, 10);

    private static final List<Long> PARTS_OF_THE_ACTIVE = List.of(2L, 3L, 4L, 5L, 10L);
    private static final long DEBIAN_K = 3;

    /**
     * The largest reachable number, Debian's 3Q (constitution 4.2), and parts of the active: one half, a third, a
     * quarter, a fifth and a tenth. They are offered whether they are reachable or not, each with its probability.
     *
     * @param active how many on the roll are active
     * @param floor the approvals that are needed whatever the quorum, 0 when it alone decides
     */
    public static List<Alternative> to(ForecastInputs inputs, long active, long floor) {
        var alternatives = new ArrayList<Alternative>();
        alternatives.add(
                of(inputs, Quorum.absolute(inputs.counts(), largestReachable(inputs)), inputs.rollSize(), floor));
        alternatives.add(of(inputs, Quorum.squareRoot(inputs.counts(), DEBIAN_K), inputs.rollSize(), floor));
        for (long part : PARTS_OF_THE_ACTIVE)
            alternatives.add(of(inputs, Quorum.share(inputs.counts(), 1, part).of(Quorum.Base.ACTIVE), active, floor));
        return List.copyOf(alternatives);
    }

    /** The largest number that at least so many reach with a probability of 9/10; the more, the less likely. */
    public static long largestReachable(ForecastInputs inputs) {
        long reached = 0;
        long missed = inputs.rollSize() + 1;
        while (missed - reached > 1) {
            long middle = reached + (missed - reached) / 2;
            if (inputs.requiring(middle).probability().compareTo(REACHABLE) >= 0) reached = middle;
            else missed = middle;
        }
        return reached;
    }

    public boolean reachable() {
        return probability.compareTo(REACHABLE) >= 0;
    }

    /** What it takes as a share of its base; of nobody, nothing. */
    public Rational share() {
        return base == 0 ? Rational.ZERO : Rational.of(required, base);
    }

    private static Alternative of(ForecastInputs inputs, Quorum quorum, long base, long floor) {
        long required = Math.max(quorum.required(base), floor);
        return new Alternative(
                quorum,
                base,
                required,
                Forecast.recorded(inputs.requiring(required).probability()));
    }
}
