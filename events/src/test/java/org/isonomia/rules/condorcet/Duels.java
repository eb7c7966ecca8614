package org.isonomia.rules.condorcet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Generated;

/** Every two options compared ballot by ballot; options a ballot leaves out come last. Shares nothing with the rules. */
record Duels(List<String> options, List<Choice> ballots) {
    static Duels of(Generated generated) {
        return new Duels(generated.contest().standing(), generated.choices());
    }

    long over(String one, String other) {
        return ballots.stream()
                .filter(ballot -> place(ballot, one) < place(ballot, other))
                .count();
    }

    boolean beats(String one, String other) {
        return over(one, other) > over(other, one);
    }

    static int place(Choice ballot, String option) {
        if (!(ballot instanceof Choice.Ranked ranked)) return Integer.MAX_VALUE;
        for (int rank = 0; rank < ranked.ranks().size(); rank++)
            if (ranked.ranks().get(rank).contains(option)) return rank;
        return Integer.MAX_VALUE;
    }

    Optional<String> condorcetWinner() {
        return options.stream()
                .filter(one -> options.stream().allMatch(other -> other.equals(one) || beats(one, other)))
                .findFirst();
    }

    Optional<String> condorcetLoser() {
        return options.stream()
                .filter(one -> options.size() > 1)
                .filter(one -> options.stream().allMatch(other -> other.equals(one) || beats(other, one)))
                .findFirst();
    }

    /** The smallest set whose members beat everyone outside it: of all subsets, by size. */
    Set<String> smithSet() {
        Set<String> smallest = Set.copyOf(options);
        for (int mask = 1; mask < 1 << options.size(); mask++) {
            var inside = new HashSet<String>();
            var outside = new ArrayList<String>();
            for (int at = 0; at < options.size(); at++)
                (((mask >> at & 1) == 1) ? inside : outside).add(options.get(at));
            boolean dominant = inside.stream().allMatch(in -> outside.stream().allMatch(out -> beats(in, out)));
            if (dominant && inside.size() < smallest.size()) smallest = inside;
        }
        return smallest;
    }

    /** Whether every two options differ, and no two victories have as many votes for the winner. */
    boolean allVictoriesDiffer() {
        var votes = new HashSet<Long>();
        for (String one : options)
            for (String other : options) {
                if (one.equals(other) || beats(other, one)) continue;
                if (!beats(one, other) || !votes.add(over(one, other))) return false;
            }
        return true;
    }
}
