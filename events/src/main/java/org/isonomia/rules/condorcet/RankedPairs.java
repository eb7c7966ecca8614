package org.isonomia.rules.condorcet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isonomia.rules.condorcet.Majorities.Majority;
import org.isonomia.rules.condorcet.Strength.Victory;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.Placing;
import org.isonomia.rules.counting.Settings;

/**
 * Rule {@code ranked-pairs/1}: majorities are locked in order of strength, each unless it contradicts those before it.
 * Of equal strength (winning votes compare the smaller opposition next), those that contradict one another together
 * with the stronger ones are all left out: no order among equals is ever chosen, so the rule stays neutral and such a
 * tie stays visible. Settings: {@code strength} winning-votes or margins; {@code unranked} last or not-compared. Source:
 * T. N. Tideman, "Independence of clones as a criterion for voting rules", Social Choice and Welfare 4 (1987).
 */
public final class RankedPairs extends PreferenceRule {
    public static final String ID = "ranked-pairs/1";

    /** So many orders of equal majorities are tried at most when every possible ranking is asked for. */
    private static final int MOST_ORDERS = 5_040;

    private final String strength;

    public RankedPairs(Settings settings) {
        super(settings);
        strength = settings.word("strength", "winning-votes", "winning-votes", "margins");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("strength", strength, "unranked", unranked());
    }

    @Override
    CountSheet count(Contest contest, PairwiseMatrix matrix, Cast cast) {
        var groups = Majorities.groups(matrix, byStrength());
        var locked = new Locked(matrix.size());
        var skipped = new ArrayList<String>();
        for (var group : groups) {
            var possible = group.stream()
                    .filter(majority -> !locked.before(majority.loser(), majority.winner()))
                    .toList();
            var together = locked.copy();
            possible.forEach(together::add);
            var held = possible.stream()
                    .filter(majority -> !together.before(majority.loser(), majority.winner()))
                    .toList();
            held.forEach(locked::add);
            group.stream()
                    .filter(majority -> !held.contains(majority))
                    .forEach(majority -> skipped.add(shown(matrix, majority)));
        }
        var placing = Placing.of(contest, Layers.of(matrix.options(), locked::before), option -> matrix.speaks());
        var sorted = groups.stream()
                .flatMap(List::stream)
                .map(majority -> shown(matrix, majority))
                .toList();
        boolean equal = groups.stream().anyMatch(group -> group.size() > 1);
        return sheet(
                cast,
                placing,
                List.of(
                        matrix.part("pairwise"),
                        new CountSheet.Listed("sorted_majorities", sorted),
                        new CountSheet.Listed("skipped", List.copyOf(skipped)),
                        new CountSheet.Figure("equal_strength_majorities", Boolean.toString(equal))));
    }

    /** Every ranking that some order of the equal majorities leads to; empty when the orders are too many to try. */
    public Optional<Set<List<List<String>>>> possibleRankings(PairwiseMatrix matrix) {
        var states = new ArrayList<>(List.of(new Locked(matrix.size())));
        for (var group : Majorities.groups(matrix, byStrength())) {
            var next = new ArrayList<Locked>();
            for (var state : states) {
                if (!extend(state, group, next)) return Optional.empty();
            }
            states = next;
        }
        var rankings = new LinkedHashSet<List<List<String>>>();
        for (var state : states) rankings.add(Layers.of(matrix.options(), state::before));
        return Optional.of(rankings);
    }

    private static boolean extend(Locked state, List<Majority> group, List<Locked> next) {
        if (group.isEmpty()) {
            next.add(state);
            return next.size() <= MOST_ORDERS;
        }
        for (Majority first : group) {
            var then = state.copy();
            if (!then.before(first.loser(), first.winner())) then.add(first);
            var rest = new ArrayList<>(group);
            rest.remove(first);
            if (!extend(then, rest, next)) return false;
        }
        return true;
    }

    private Comparator<Victory> byStrength() {
        return strength.equals("margins")
                ? Strength.MARGINS
                : Strength.WINNING_VOTES.thenComparing(Victory::against, Comparator.reverseOrder());
    }

    private static String shown(PairwiseMatrix matrix, Majority majority) {
        return matrix.options().get(majority.winner()) + ">" + matrix.options().get(majority.loser());
    }
}
