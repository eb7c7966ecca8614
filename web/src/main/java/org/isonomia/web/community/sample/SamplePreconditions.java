package org.isonomia.web.community.sample;

import java.time.Instant;
import java.util.List;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.forecast.Precondition;

/** What the sample's convention was to wait for. What is measured is documented; how likely each is, is invented. */
final class SamplePreconditions {
    private SamplePreconditions() {}

    static List<Precondition> until(Instant date) {
        return List.of(
                one("10 to 30 chapters that work", "The list of chapters", Rational.of(3, 10), date),
                one("At least 30 % women in each of them", "The chapters' own lists", Rational.of(1, 10), date),
                one("Chapters in at least 5 countries", "The list of chapters", Rational.of(4, 10), date),
                one("Chapters on at least 3 continents", "The list of chapters", Rational.of(3, 10), date));
    }

    private static Precondition one(String metric, String source, Rational probability, Instant date) {
        return new Precondition(metric, source, "The interim committee", date, probability);
    }
}
