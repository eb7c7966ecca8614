package org.isonomia.rules.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Generated;

/**
 * Who can win when the last are eliminated one by one until someone has more than half of the ballots that still count,
 * over every way to break every tie. Shares nothing with the rules.
 */
public final class Elimination {
    private final List<List<String>> ballots;
    private final Map<Set<String>, Set<String>> known = new HashMap<>();

    private Elimination(List<List<String>> ballots) {
        this.ballots = ballots;
    }

    public static Set<String> possibleWinners(Generated generated) {
        var ballots = generated.choices().stream()
                .map(choice -> ((Choice.Ranked) choice)
                        .ranks().stream().flatMap(List::stream).toList())
                .toList();
        return new Elimination(ballots).winners(Set.copyOf(generated.contest().standing()));
    }

    private Set<String> winners(Set<String> left) {
        var before = known.get(left);
        if (before != null) return before;
        var votes = left.stream().collect(Collectors.toMap(option -> option, option -> votes(option, left)));
        long counting = votes.values().stream().mapToLong(Long::longValue).sum();
        var winners = new HashSet<String>();
        for (String option : left) if (left.size() == 1 || 2 * votes.get(option) > counting) winners.add(option);
        if (winners.isEmpty()) {
            long fewest =
                    votes.values().stream().mapToLong(Long::longValue).min().orElseThrow();
            for (String last : new ArrayList<>(left))
                if (votes.get(last) == fewest) {
                    var rest = new HashSet<>(left);
                    rest.remove(last);
                    winners.addAll(winners(rest));
                }
        }
        known.put(left, winners);
        return winners;
    }

    private long votes(String option, Set<String> left) {
        return ballots.stream()
                .filter(ballot -> ballot.stream().filter(left::contains).findFirst().stream()
                        .anyMatch(option::equals))
                .count();
    }
}
