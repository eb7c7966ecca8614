package org.isonomia.rules.runoff;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.transfer.TieChoices;

/** Who is eliminated when nobody is elected: write-ins, then who is below the least, then a batch, then the lowest. */
final class Eliminations {
    private final Terms terms;
    private final RunoffVotes ballots;
    private final TieChoices ties;
    private final Supplier<long[]> state;
    private final int writeIns;

    /** @param state all that who wins depends on from here */
    Eliminations(Contest contest, Terms terms, RunoffVotes ballots, TieChoices ties, Supplier<long[]> state) {
        this.state = state;
        this.terms = terms;
        this.ballots = ballots;
        this.ties = ties;
        writeIns = contest.options().indexOf(terms.writeIns());
    }

    boolean writeInsCount(long[] votes) {
        return writeIns >= 0 && ballots.continuing[writeIns] && votes[writeIns] > 0;
    }

    /**
     * @param left how many are not eliminated yet, elected ones among them
     * @param open how many seats are
     */
    List<Integer> next(long[] votes, List<long[]> rounds, int left, int open) {
        if (writeInsCount(votes)) return List.of(writeIns);
        var byVotes = byVotes(votes);
        var below = below(byVotes);
        if (!below.isEmpty() && below.size() < left) return below;
        var batch = terms.batch() ? batch(byVotes, left) : List.<Integer>of();
        if (batch.size() > 1) return batch;
        var lowest = byVotes.firstEntry().getValue();
        if (byVotes.firstKey() == 0 && ballots.active() - lowest.size() >= open)
            return List.of(ties.anyWorst("exclusion", rounds.size(), lowest));
        return List.of(broken("exclusion", rounds, lowest, false));
    }

    private TreeMap<Long, List<Integer>> byVotes(long[] votes) {
        var byVotes = new TreeMap<Long, List<Integer>>();
        for (int one = 0; one < votes.length; one++)
            if (ballots.continuing[one])
                byVotes.computeIfAbsent(votes[one], amount -> new ArrayList<>()).add(one);
        return byVotes;
    }

    private List<Integer> below(TreeMap<Long, List<Integer>> byVotes) {
        var least = terms.leastVotes().times(Rational.of(ballots.unit.one()));
        var below = new ArrayList<Integer>();
        byVotes.forEach((amount, options) -> {
            if (Rational.of(amount).compareTo(least) < 0) below.addAll(options);
        });
        return below;
    }

    /** All those who, with every vote of those below, do not reach the next. One seat's last two are kept apart. */
    private List<Integer> batch(TreeMap<Long, List<Integer>> byVotes, int left) {
        long running = 0;
        var seen = new ArrayList<Integer>();
        List<Integer> before = List.of();
        List<Integer> batch = List.of();
        for (var entry : byVotes.entrySet()) {
            if (running < entry.getKey() && seen.size() > batch.size()) {
                before = batch;
                batch = List.copyOf(seen);
            }
            running = Math.addExact(running, Math.multiplyExact(entry.getKey(), (long)
                    entry.getValue().size()));
            seen.addAll(entry.getValue());
        }
        return terms.untilTwo() && batch.size() == left - 1 ? before : batch;
    }

    /** By the most recent round in which the tied differ, when the rule looks there; then by the pinned rule. */
    int broken(String what, List<long[]> rounds, List<Integer> all, boolean highest) {
        var tied = all;
        for (int round = rounds.size() - 2; terms.earlierRounds() && round >= 0 && tied.size() > 1; round--) {
            long[] then = rounds.get(round);
            var amounts = tied.stream().mapToLong(one -> then[one]);
            long extreme = highest ? amounts.max().orElseThrow() : amounts.min().orElseThrow();
            tied = tied.stream().filter(one -> then[one] == extreme).toList();
        }
        if (tied.size() > 1)
            return highest ? ties.best(what, rounds.size(), tied, state) : ties.worst(what, rounds.size(), tied, state);
        if (all.size() > 1) ties.byEarlierStages(what, rounds.size(), all, tied.getFirst());
        return tied.getFirst();
    }
}
