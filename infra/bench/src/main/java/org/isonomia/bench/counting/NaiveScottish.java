package org.isonomia.bench.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Scottish STV on plain arrays, nothing checked: five decimals in a long; of a tie, the first. */
final class NaiveScottish {

    private static final long ONE = 100_000;

    private final int[][] ballots;
    private final int seats;
    private final long[] value;
    private final int[] at;
    private final int[] holder;
    private final boolean[] continuing;
    private final long[] votes;
    private final long quota;
    private final List<Integer> elected = new ArrayList<>();
    private final List<Integer> surpluses = new ArrayList<>();

    private NaiveScottish(int[][] ballots, int options, int seats) {
        this.ballots = ballots;
        this.seats = seats;
        value = new long[ballots.length];
        Arrays.fill(value, ONE);
        at = new int[ballots.length];
        holder = new int[ballots.length];
        continuing = new boolean[options];
        Arrays.fill(continuing, true);
        votes = new long[options];
        quota = (ballots.length / (seats + 1) + 1) * ONE;
    }

    static List<Integer> winners(int[][] ballots, int options, int seats) {
        NaiveScottish count = new NaiveScottish(ballots, options, seats);
        for (int ballot = 0; ballot < ballots.length; ballot++) {
            count.holder[ballot] = ballots[ballot][0];
            count.votes[ballots[ballot][0]] += ONE;
        }
        count.elect();
        while (count.elected.size() < seats) {
            count.stage();
            count.elect();
        }
        return count.elected;
    }

    private void stage() {
        int from = -1;
        if (surpluses.isEmpty()) {
            for (int one = 0; one < votes.length; one++) {
                if (continuing[one] && (from < 0 || votes[one] < votes[from])) {
                    from = one;
                }
            }
            continuing[from] = false;
            transfer(from, 1, 1);
            votes[from] = 0;
        } else {
            from = surpluses.stream()
                    .max(Comparator.comparingLong(one -> votes[one]))
                    .orElseThrow();
            surpluses.remove((Integer) from);
            transfer(from, votes[from] - quota, votes[from]);
            votes[from] = quota;
        }
    }

    private void transfer(int from, long by, long of) {
        for (int ballot = 0; ballot < ballots.length; ballot++) {
            if (holder[ballot] != from) {
                continue;
            }
            value[ballot] = value[ballot] * by / of;
            int[] ranking = ballots[ballot];
            int place = at[ballot] + 1;
            while (place < ranking.length && !continuing[ranking[place]]) {
                place++;
            }
            at[ballot] = place;
            holder[ballot] = place < ranking.length ? ranking[place] : -1;
            if (holder[ballot] >= 0) {
                votes[holder[ballot]] += value[ballot];
            }
        }
    }

    private void elect() {
        List<Integer> now = new ArrayList<>();
        int left = 0;
        for (boolean one : continuing) {
            left += one ? 1 : 0;
        }
        boolean fill = left <= seats - elected.size();
        for (int one = 0; one < votes.length; one++) {
            if (continuing[one] && (fill || votes[one] >= quota)) {
                now.add(one);
            }
        }
        now.sort(Comparator.comparingLong(one -> -votes[one]));
        for (int one : now) {
            continuing[one] = false;
            elected.add(one);
            if (votes[one] > quota) {
                surpluses.add(one);
            }
        }
    }
}
