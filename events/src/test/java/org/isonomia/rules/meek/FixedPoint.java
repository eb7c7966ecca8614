package org.isonomia.rules.meek;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Generated;

/**
 * Meek's method with forty digits: the elected keep such a part of each vote that all have exactly the quota. Shares
 * nothing with the rule.
 */
final class FixedPoint {
    private static final MathContext DIGITS = new MathContext(40);
    private static final BigDecimal CLOSE = new BigDecimal("0.001");
    private static final BigDecimal SAME = new BigDecimal("1e-20");

    /** Votes when someone is excluded. */
    record Exclusion(String option, Map<String, BigDecimal> votes, BigDecimal quota) {}

    record Outcome(Set<String> winners, List<Exclusion> exclusions) {}

    private final List<Choice.Ranked> ballots;
    private final int seats;
    private final Set<String> hopeful;
    private final Set<String> elected = new HashSet<>();
    private final Map<String, BigDecimal> keep = new HashMap<>();
    private BigDecimal quota = BigDecimal.ZERO;

    private FixedPoint(Generated generated) {
        ballots = generated.choices().stream().map(Choice.Ranked.class::cast).toList();
        seats = generated.contest().seats();
        hopeful = new HashSet<>(generated.contest().standing());
        hopeful.forEach(option -> keep.put(option, BigDecimal.ONE));
    }

    /** Empty when a decision is too close for nine decimals to agree with forty. */
    static Optional<Outcome> of(Generated generated) {
        return new FixedPoint(generated).run();
    }

    private Optional<Outcome> run() {
        var exclusions = new ArrayList<Exclusion>();
        while (hopeful.size() > seats - elected.size() && elected.size() < seats) {
            var votes = converged();
            if (hopeful.stream().anyMatch(one -> isClose(votes.get(one), quota))) return Optional.empty();
            var now = hopeful.stream()
                    .filter(one -> votes.get(one).compareTo(quota) > 0)
                    .toList();
            hopeful.removeAll(now);
            elected.addAll(now);
            if (!now.isEmpty()) continue;
            var order = hopeful.stream()
                    .sorted(java.util.Comparator.comparing(votes::get))
                    .toList();
            if (isClose(votes.get(order.get(0)), votes.get(order.get(1)))) return Optional.empty();
            exclusions.add(new Exclusion(order.getFirst(), votes, quota));
            hopeful.remove(order.getFirst());
            keep.put(order.getFirst(), BigDecimal.ZERO);
        }
        if (elected.size() < seats) elected.addAll(hopeful);
        return Optional.of(new Outcome(elected, exclusions));
    }

    private static boolean isClose(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(CLOSE) < 0;
    }

    private Map<String, BigDecimal> converged() {
        while (true) {
            var votes = votes();
            quota = votes.values().stream()
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(seats + 1L), DIGITS);
            boolean same = true;
            for (String one : elected) {
                same &= votes.get(one).subtract(quota).abs().compareTo(SAME) < 0;
                keep.merge(one, quota.divide(votes.get(one), DIGITS), (old, by) -> old.multiply(by, DIGITS));
            }
            if (same) return votes;
        }
    }

    private Map<String, BigDecimal> votes() {
        var votes = new HashMap<String, BigDecimal>();
        keep.keySet().forEach(option -> votes.put(option, BigDecimal.ZERO));
        for (var ballot : ballots) {
            var weight = BigDecimal.ONE;
            for (var rank : ballot.ranks()) {
                var sharing =
                        rank.stream().filter(one -> keep.get(one).signum() > 0).toList();
                if (sharing.isEmpty()) continue;
                var share = weight.divide(BigDecimal.valueOf(sharing.size()), DIGITS);
                for (String one : sharing) {
                    var part = share.multiply(keep.get(one), DIGITS);
                    votes.merge(one, part, BigDecimal::add);
                    weight = weight.subtract(part);
                }
            }
        }
        return votes;
    }
}
