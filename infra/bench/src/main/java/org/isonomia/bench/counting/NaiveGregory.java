package org.isonomia.bench.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Weighted inclusive Gregory on plain arrays, nothing checked: four decimals in a long; of a tie, the first. */
final class NaiveGregory {

    private static final long ONE = 10_000;

    private NaiveGregory() {}

    static List<Integer> winners(int[][] ballots, int options, int seats) {
        long[] value = new long[ballots.length];
        Arrays.fill(value, ONE);
        int[] at = new int[ballots.length];
        int[] holder = new int[ballots.length];
        for (int ballot = 0; ballot < ballots.length; ballot++) {
            holder[ballot] = ballots[ballot][0];
        }
        boolean[] continuing = new boolean[options];
        Arrays.fill(continuing, true);
        List<Integer> elected = new ArrayList<>();
        long threshold = 0;
        while (elected.size() < seats) {
            long[] votes = new long[options];
            for (int ballot = 0; ballot < ballots.length; ballot++) {
                int to = holder[ballot];
                if (to >= 0 && !continuing[to]) {
                    int[] ranking = ballots[ballot];
                    int place = at[ballot];
                    while (place < ranking.length && !continuing[ranking[place]]) {
                        place++;
                    }
                    at[ballot] = place;
                    to = place < ranking.length ? ranking[place] : -1;
                    holder[ballot] = to;
                }
                if (to >= 0) {
                    votes[to] += value[ballot];
                }
            }
            if (threshold == 0) {
                threshold = (Arrays.stream(votes).sum() / ((seats + 1) * ONE) + 1) * ONE;
            }
            List<Integer> byVotes = new ArrayList<>();
            for (int one = 0; one < options; one++) {
                if (continuing[one]) {
                    byVotes.add(one);
                }
            }
            byVotes.sort(Comparator.comparingLong(one -> -votes[one]));
            boolean fill = byVotes.size() <= seats - elected.size();
            if (!fill && votes[byVotes.getFirst()] < threshold) {
                continuing[byVotes.getLast()] = false;
                continue;
            }
            for (int one : byVotes) {
                if (!fill && votes[one] < threshold) {
                    break;
                }
                elected.add(one);
                continuing[one] = false;
                long fraction = Math.max(0, votes[one] - threshold) * ONE / Math.max(1, votes[one]);
                for (int ballot = 0; ballot < ballots.length; ballot++) {
                    if (holder[ballot] == one) {
                        value[ballot] = value[ballot] * fraction / ONE;
                    }
                }
            }
        }
        return elected;
    }
}
