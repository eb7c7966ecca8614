package org.isonomia.rules.counting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Ballots grouped: each distinct choice once, with how often it was cast. Rankings are packed.
 *
 * @param rankings the ranked ones
 * @param others every other distinct choice with its count, blank ones among them
 */
public record Ballots(Rankings rankings, Map<Choice, Long> others) {
    public static Ballots of(Contest contest, Collection<? extends Choice> choices) {
        var builder = new Builder(contest);
        choices.forEach(choice -> builder.add(choice, 1));
        return builder.build();
    }

    /**
     * How many were cast.
     *
     * @throws ArithmeticException if no {@code long} holds it
     */
    public long total() {
        return others.values().stream().mapToLong(Long::longValue).reduce(rankings.total(), Math::addExact);
    }

    public long blank() {
        return Math.addExact(others.getOrDefault(Choice.BLANK, 0L), rankings.blank());
    }

    public static final class Builder {
        private final Rankings.Builder rankings;
        private final Map<Choice, Long> others = new LinkedHashMap<>();

        public Builder(Contest contest) {
            rankings = new Rankings.Builder(contest);
        }

        /** @throws IllegalArgumentException if the count is negative */
        public Builder add(Choice choice, long count) {
            if (count < 0) throw new IllegalArgumentException("a count is not negative");
            if (choice instanceof Choice.Ranked ranked) rankings.add(ranked, count);
            else if (count > 0) others.merge(choice, count, Math::addExact);
            return this;
        }

        /** For readers of large files: packed rankings go straight in. */
        public Rankings.Builder rankings() {
            return rankings;
        }

        public Ballots build() {
            return new Ballots(rankings.build(), Map.copyOf(others));
        }
    }
}
