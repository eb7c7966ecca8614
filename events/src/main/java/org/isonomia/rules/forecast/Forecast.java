package org.isonomia.rules.forecast;

import java.math.BigInteger;
import java.util.List;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.quorum.Quorum;

/**
 * Rule {@code forecast/1}: how likely a poll is to meet its quorum, said before it opens. Beta-binomial on this
 * community's own past polls; it warns and never forbids. As recorded in the log, it is all that is needed to compute
 * it again.
 *
 * @param asOf the position in the log, or the instant, up to which evidence was looked for
 * @param evidence the past polls it rests on; empty when it is the prior alone
 * @param inputsDigest SHA-256 of all inputs, see {@link ForecastInputs#digest()}
 * @param probability as a rational, rounded down to a millionth; the exact value, whose numerator may have hundreds of
 *     digits, follows from the inputs
 */
public record Forecast(
        String rule,
        String asOf,
        int priorA,
        int priorB,
        List<Evidence> evidence,
        String inputsDigest,
        long rollSize,
        long required,
        Quorum.Counts counts,
        Rational probability) {
    public static final String RULE = "forecast/1";

    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    public Forecast {
        evidence = List.copyOf(evidence);
    }

    public static Forecast of(ForecastInputs inputs) {
        return new Forecast(
                RULE,
                inputs.asOf(),
                inputs.prior().a(),
                inputs.prior().b(),
                inputs.evidence(),
                inputs.digest(),
                inputs.rollSize(),
                inputs.required(),
                inputs.counts(),
                recorded(inputs.probability()));
    }

    public ForecastInputs inputs() {
        return new ForecastInputs(asOf, new Prior(priorA, priorB), evidence, rollSize, required, counts);
    }

    public Outlook outlook() {
        return Outlook.of(probability);
    }

    /** Whether computing it again gives the same, down to the digest. */
    public boolean recomputes() {
        return equals(of(inputs()));
    }

    /** A probability as entries hold it: rounded down to a millionth. */
    public static Rational recorded(Rational probability) {
        return new Rational(
                probability.times(new Rational(MILLION, BigInteger.ONE)).floor(), MILLION);
    }
}
