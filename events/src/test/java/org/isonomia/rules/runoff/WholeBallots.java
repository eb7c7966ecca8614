package org.isonomia.rules.runoff;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Weighted inclusive Gregory paper by paper, with four decimals, and a ledger of what rounding takes. Of equals the
 * later on the ballot is eliminated. Shares nothing with the rule.
 */
final class WholeBallots {
    /** @param holds of all who hold votes @param lost by rounding until then */
    record Round(
            Map<String, BigDecimal> holds,
            BigDecimal exhausted,
            BigDecimal lost,
            List<String> elected,
            List<String> out) {}

    private static final class Paper {
        private final List<String> preferences;
        private BigDecimal value = BigDecimal.ONE;
        private @Nullable String with;

        Paper(Choice choice) {
            preferences = ((Choice.Ranked) choice)
                    .ranks().stream().flatMap(List::stream).toList();
        }
    }

    private final List<String> left;
    private final List<Paper> papers;
    private final Map<String, BigDecimal> kept = new LinkedHashMap<>();
    private final List<Round> rounds = new ArrayList<>();
    private final int seats;
    private final BigDecimal threshold;
    private BigDecimal lost = BigDecimal.ZERO;

    private WholeBallots(Generated generated) {
        left = new ArrayList<>(generated.contest().standing());
        papers = generated.choices().stream().map(Paper::new).toList();
        seats = generated.contest().seats();
        threshold = BigDecimal.valueOf(papers.size() / (seats + 1) + 1);
    }

    static List<Round> count(Generated generated) {
        var count = new WholeBallots(generated);
        while (count.kept.size() < count.seats && !count.left.isEmpty()) count.round();
        return count.rounds;
    }

    private void round() {
        for (var paper : papers)
            if (paper.with == null || !left.contains(paper.with) && !paper.with.isEmpty())
                paper.with = paper.preferences.stream()
                        .filter(left::contains)
                        .findFirst()
                        .orElse("");
        var holds = new LinkedHashMap<String, BigDecimal>();
        for (String option : left) holds.put(option, held(option));
        var elected = left.size() <= seats - kept.size()
                ? List.copyOf(left)
                : left.stream()
                        .filter(one -> holds.get(one).compareTo(threshold) >= 0)
                        .toList();
        var out = elected.isEmpty() ? List.of(last(holds)) : List.<String>of();
        var shown = new LinkedHashMap<>(kept);
        shown.putAll(holds);
        rounds.add(new Round(shown, held(""), lost, elected, out));
        for (String one : elected) passSurplus(one, holds.get(one));
        left.removeAll(elected);
        left.removeAll(out);
    }

    private BigDecimal held(String option) {
        return papers.stream()
                .filter(paper -> option.equals(paper.with))
                .map(paper -> paper.value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String last(Map<String, BigDecimal> holds) {
        String last = left.getFirst();
        for (String option : left) if (holds.get(option).compareTo(holds.get(last)) <= 0) last = option;
        return last;
    }

    private void passSurplus(String winner, BigDecimal votes) {
        kept.put(winner, votes.min(threshold));
        if (votes.compareTo(threshold) <= 0) {
            for (var paper : papers) if (winner.equals(paper.with)) paper.value = BigDecimal.ZERO;
            return;
        }
        var share = votes.subtract(threshold)
                .divide(votes, new MathContext(30, RoundingMode.DOWN))
                .setScale(4, RoundingMode.DOWN);
        for (var paper : papers)
            if (winner.equals(paper.with))
                paper.value = paper.value.multiply(share).setScale(4, RoundingMode.DOWN);
        lost = lost.add(votes.subtract(threshold).subtract(held(winner)));
    }
}
