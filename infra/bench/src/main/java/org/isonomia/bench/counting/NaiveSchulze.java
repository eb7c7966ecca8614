package org.isonomia.bench.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Schulze's method by winning votes on plain arrays, nothing checked: who is unranked is last. */
final class NaiveSchulze {

    private NaiveSchulze() {}

    static List<Integer> winners(int[][] ballots, int options) {
        int[][] path = victories(preferences(ballots, options));
        for (int by = 0; by < options; by++) {
            for (int from = 0; from < options; from++) {
                for (int to = 0; to < options; to++) {
                    path[from][to] = Math.max(path[from][to], Math.min(path[from][by], path[by][to]));
                }
            }
        }
        List<Integer> winners = new ArrayList<>();
        for (int one = 0; one < options; one++) {
            boolean beaten = false;
            for (int other = 0; other < options; other++) {
                beaten |= other != one && path[other][one] > path[one][other];
            }
            if (!beaten) {
                winners.add(one);
            }
        }
        return winners;
    }

    /** Each ballot is laid out best first, the unranked at the end: whoever is ranked is preferred to all after. */
    private static int[][] preferences(int[][] ballots, int options) {
        int[][] over = new int[options][options];
        int[] order = new int[options];
        boolean[] ranked = new boolean[options];
        for (int[] ballot : ballots) {
            Arrays.fill(ranked, false);
            int end = 0;
            for (int option : ballot) {
                ranked[option] = true;
                order[end++] = option;
            }
            for (int option = 0; option < options; option++) {
                if (!ranked[option]) {
                    order[end++] = option;
                }
            }
            for (int better = 0; better < ballot.length; better++) {
                int[] row = over[order[better]];
                for (int worse = better + 1; worse < options; worse++) {
                    row[order[worse]]++;
                }
            }
        }
        return over;
    }

    private static int[][] victories(int[][] over) {
        int[][] victories = new int[over.length][over.length];
        for (int one = 0; one < over.length; one++) {
            for (int other = 0; other < over.length; other++) {
                if (over[one][other] > over[other][one]) {
                    victories[one][other] = over[one][other];
                }
            }
        }
        return victories;
    }
}
