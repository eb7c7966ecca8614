package org.isonomia.rules.forecast;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.isonomia.events.Digests;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.quorum.Quorum;

/**
 * All that a forecast follows from.
 *
 * @param asOf the position in the log, or the instant, up to which evidence was looked for
 * @param evidence this community's past polls of the kind of decision, in order of their ids; none when there were none
 * @param rollSize how many may vote
 * @param required how many the quorum takes
 * @param counts whom the quorum counts
 */
public record ForecastInputs(
        String asOf, Prior prior, List<Evidence> evidence, long rollSize, long required, Quorum.Counts counts) {
    /** Keeps the entry small; the newest polls say most about the next one. */
    public static final int MOST_EVIDENCE = 24;

    public ForecastInputs {
        requireMoment(asOf);
        if (rollSize < 0 || required < 0) throw new IllegalArgumentException("no number is negative");
        if (evidence.size() > MOST_EVIDENCE)
            throw new IllegalArgumentException("a forecast takes the newest " + MOST_EVIDENCE + " polls");
        var polls = new HashSet<>();
        for (var past : evidence)
            if (!polls.add(past.poll())) throw new IllegalArgumentException("given twice: " + past.poll());
        evidence = evidence.stream()
                .sorted(Comparator.comparing(past -> past.poll().value()))
                .toList();
    }

    public ForecastInputs requiring(long other) {
        return new ForecastInputs(asOf, prior, evidence, rollSize, other, counts);
    }

    /** The exact probability that the quorum is met. */
    public Rational probability() {
        return Predictive.of(prior, evidence, counts, rollSize).atLeast(required);
    }

    /** SHA-256 over a canonical text: a line for each input, then one for each past poll, each ended by a line feed. */
    public String digest() {
        var text = new StringBuilder();
        text.append(Forecast.RULE).append('\n');
        text.append("as-of ").append(asOf).append('\n');
        text.append("prior ").append(prior.a()).append(' ').append(prior.b()).append('\n');
        text.append("roll ").append(rollSize).append('\n');
        text.append("required ").append(required).append('\n');
        text.append("counts ").append(counts).append('\n');
        for (var past : evidence) text.append(past.line()).append('\n');
        return Digests.sha256(text.toString());
    }

    static void requireMoment(String moment) {
        if (!moment.matches("[0-9TZ:.-]{1,40}"))
            throw new IllegalArgumentException("neither a position nor an instant: " + moment);
    }
}
