package org.isonomia.rules.condorcet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isonomia.rules.condorcet.Majorities.Majority;
import org.isonomia.rules.condorcet.Strength.Victory;

/**
 * The options that transitively defeat every option which transitively defeats them, over defeats that are dropped
 * weakest first (Debian constitution A.6.5 to A.6.7).
 */
final class SchwartzSet {
    /** Fewer votes for the victor are weaker; of equal ones, more against are. */
    private static final Comparator<Victory> DEFEAT =
            Comparator.comparingLong(Victory::votes).thenComparing(Victory::against, Comparator.reverseOrder());

    private final PairwiseMatrix matrix;
    private final List<Integer> remaining;
    private final List<Majority> defeats;
    private List<Integer> set;

    SchwartzSet(PairwiseMatrix matrix, List<Integer> remaining) {
        this.matrix = matrix;
        this.remaining = List.copyOf(remaining);
        defeats = new ArrayList<>();
        Majorities.groups(matrix, DEFEAT)
                .forEach(group -> group.stream()
                        .filter(defeat -> remaining.contains(defeat.winner()) && remaining.contains(defeat.loser()))
                        .forEach(defeats::add));
        set = of();
    }

    /** @return whether there was a defeat within the set to drop */
    boolean dropWeakest() {
        var within = defeats.stream()
                .filter(defeat -> set.contains(defeat.winner()) && set.contains(defeat.loser()))
                .toList();
        if (within.isEmpty()) return false;
        var weakest = within.stream().map(Majority::victory).min(DEFEAT).orElseThrow();
        defeats.removeAll(within.stream()
                .filter(defeat -> DEFEAT.compare(defeat.victory(), weakest) == 0)
                .toList());
        set = of();
        return true;
    }

    List<String> options() {
        return set.stream().map(matrix.options()::get).toList();
    }

    private List<Integer> of() {
        var transitive = new Locked(matrix.size());
        defeats.forEach(transitive::add);
        return remaining.stream()
                .filter(one -> remaining.stream()
                        .allMatch(other -> transitive.before(one, other) || !transitive.before(other, one)))
                .toList();
    }
}
