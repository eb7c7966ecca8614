package org.isonomia.rules.forecast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.rules.exact.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Something that must hold besides the quorum, as a proposer fills it in. It needs all five: "until met" is a
 * precondition without a date, and is not one.
 *
 * @param metric what is measured and what it must come to
 * @param source where the measure is read
 * @param owner who reads it
 * @param date by when it holds or has failed
 * @param probability that it holds by then, as its proposer states it
 */
public record Precondition(
        @Nullable String metric,
        @Nullable String source,
        @Nullable String owner,
        @Nullable Instant date,
        @Nullable Rational probability) {

    /**
     * What is wrong with it; nothing when it can be recorded.
     *
     * @param now the date lies after it
     * @param latest the last moment that counts as an end; the date may meet and not pass it
     */
    public List<PreconditionFault> faults(Instant now, Instant latest) {
        var faults = new ArrayList<PreconditionFault>();
        if (isMissing(metric)) faults.add(PreconditionFault.of(PreconditionFault.Code.METRIC_MISSING));
        if (isMissing(source)) faults.add(PreconditionFault.of(PreconditionFault.Code.SOURCE_MISSING));
        if (isMissing(owner)) faults.add(PreconditionFault.of(PreconditionFault.Code.OWNER_MISSING));
        if (date == null) faults.add(PreconditionFault.of(PreconditionFault.Code.DATE_MISSING));
        else if (!date.isAfter(now))
            faults.add(PreconditionFault.of(PreconditionFault.Code.DATE_PAST, "date", date, "now", now));
        else if (date.isAfter(latest))
            faults.add(PreconditionFault.of(PreconditionFault.Code.DATE_TOO_FAR_AHEAD, "date", date, "latest", latest));
        if (probability == null) faults.add(PreconditionFault.of(PreconditionFault.Code.PROBABILITY_MISSING));
        else if (probability.signum() < 0 || probability.compareTo(Rational.ONE) > 0)
            faults.add(PreconditionFault.of(PreconditionFault.Code.PROBABILITY_OUT_OF_RANGE, "given", probability));
        return List.copyOf(faults);
    }

    /**
     * The probability that the quorum is met and every precondition holds, as if they were independent of each other.
     *
     * @throws IllegalArgumentException if one of them states no probability
     */
    public static Rational allMetTogether(Rational quorum, List<Precondition> preconditions) {
        var together = quorum;
        for (var precondition : preconditions) {
            if (precondition.probability == null)
                throw new IllegalArgumentException("states no probability: " + precondition);
            together = together.times(precondition.probability);
        }
        return together;
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
