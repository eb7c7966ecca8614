package org.isonomia.audit.deciding;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.isonomia.events.Digests;
import org.isonomia.events.polls.PollForecast;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.forecast.Evidence;
import org.isonomia.rules.forecast.Forecast;
import org.isonomia.rules.forecast.Precondition;
import org.isonomia.rules.quorum.Quorum;

/**
 * How likely a poll is to meet its quorum (DESIGN "Forecast", rule {@code forecast/1}): beta-binomial on the polls of its
 * kind that were counted before.
 *
 * @param evidence the latest of them, twenty-four at most
 * @param roll how many may vote
 */
public record Foreseen(Instant asOf, List<Evidence> evidence, long roll, long required, Quorum.Counts counts) {
    /** So many past polls at most. */
    public static final int MOST = 24;

    private static final String RULE = "forecast/1";
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    public Foreseen {
        evidence = evidence.stream()
                .sorted(Comparator.comparing(past -> past.poll().value()))
                .toList();
    }

    /**
     * Of a poll with a floor: where quorum and floor both count approvals, what needs more; else what is less likely.
     *
     * @param members of the community when it opens
     */
    public static Foreseen of(
            Instant asOf, List<Evidence> evidence, long roll, long members, Quorum quorum, boolean floored) {
        var ofQuorum = new Foreseen(asOf, evidence, roll, Shares.quorum(quorum, members, roll), quorum.counts());
        if (!floored) return ofQuorum;
        var ofFloor = new Foreseen(asOf, evidence, roll, Floor.of(members), Quorum.Counts.APPROVALS);
        boolean floor = quorum.counts() == Quorum.Counts.APPROVALS
                ? ofFloor.required > ofQuorum.required
                : ofFloor.probability().compareTo(ofQuorum.probability()) < 0;
        return floor ? ofFloor : ofQuorum;
    }

    /** As an opening entry holds it. @param preconditions that state their probability */
    public PollForecast with(List<Precondition> preconditions) {
        var probability = probability();
        var together = probability;
        for (Precondition one : preconditions) {
            var stated = one.probability();
            if (stated != null) together = together.times(new Ratio(stated.numerator(), stated.denominator()));
        }
        var forecast = new Forecast(
                RULE,
                asOf.toString(),
                1,
                1,
                evidence,
                Digests.sha256(inputs()),
                roll,
                required,
                counts,
                millionths(probability));
        return new PollForecast(forecast, preconditions, millionths(together));
    }

    private static Rational millionths(Ratio probability) {
        return new Rational(probability.times(Ratio.whole(MILLION)).floor(), MILLION);
    }

    /** A line for each input, then one for each past poll. */
    private String inputs() {
        var past = evidence.stream()
                .map(one -> "poll %s %d %d %d %s\n"
                        .formatted(
                                one.poll().value(), one.roll(), one.participants(), one.approvals(), one.decidedAt()))
                .collect(Collectors.joining());
        return "%s\nas-of %s\nprior 1 1\nroll %d\nrequired %d\ncounts %s\n"
                        .formatted(RULE, asOf, roll, required, counts.name())
                + past;
    }

    private Ratio probability() {
        return Turnouts.after(evidence, counts).atLeast(required, roll);
    }
}
