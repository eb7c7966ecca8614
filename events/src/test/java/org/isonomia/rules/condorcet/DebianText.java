package org.isonomia.rules.condorcet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Debian's constitution, A.6, read off its sentences; shares nothing with the rule. */
record DebianText(Duels duels, String defaultOption, BigDecimal quorum, BigDecimal majority) {
    private record Defeat(String by, String of, long votes, long against) {
        /** A.6.7: fewer votes for it are weaker; of equal ones, more votes against are. */
        boolean weaker(Defeat other) {
            return votes < other.votes || votes == other.votes && against > other.against;
        }
    }

    /** Those that A.6.2 and A.6.3 leave. */
    List<String> remaining() {
        return duels.options().stream()
                .filter(option ->
                        option.equals(defaultOption) || !duels.options().contains(defaultOption) || passes(option))
                .toList();
    }

    private boolean passes(String option) {
        var over = BigDecimal.valueOf(duels.over(option, defaultOption));
        var under = BigDecimal.valueOf(duels.over(defaultOption, option));
        return over.compareTo(quorum) >= 0
                && over.compareTo(under) > 0
                && over.compareTo(majority.multiply(under)) >= 0;
    }

    /** A.6.4 to A.6.8: the Schwartz set once no defeat is left within it. */
    Set<String> winners() {
        var defeats = new ArrayList<Defeat>();
        for (String one : remaining())
            for (String other : remaining())
                if (duels.beats(one, other))
                    defeats.add(new Defeat(one, other, duels.over(one, other), duels.over(other, one)));
        while (true) {
            var schwartz = schwartz(defeats);
            var within = defeats.stream()
                    .filter(defeat -> schwartz.contains(defeat.by()) && schwartz.contains(defeat.of()))
                    .toList();
            if (within.isEmpty()) return schwartz;
            defeats.removeIf(
                    defeat -> within.contains(defeat) && within.stream().noneMatch(other -> other.weaker(defeat)));
        }
    }

    private Set<String> schwartz(Collection<Defeat> defeats) {
        var set = new HashSet<String>();
        for (String option : remaining()) {
            boolean in = remaining().stream()
                    .filter(other -> defeated(other, defeats).contains(option))
                    .allMatch(other -> defeated(option, defeats).contains(other));
            if (in) set.add(option);
        }
        return set;
    }

    /** Whom one transitively defeats. */
    private static Set<String> defeated(String option, Collection<Defeat> defeats) {
        var reached = new HashSet<String>();
        var waiting = new ArrayList<>(List.of(option));
        while (!waiting.isEmpty()) {
            String from = waiting.removeLast();
            for (var defeat : defeats)
                if (defeat.by().equals(from) && reached.add(defeat.of())) waiting.add(defeat.of());
        }
        return reached;
    }
}
