package org.isonomia.bench.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Meek's method on plain arrays of doubles, nothing checked: iterates until the surplus is below a millionth vote. */
final class NaiveMeek {

    private static final double OMEGA = 1e-6;

    private final int[][] ballots;
    private final int seats;
    private final double[] keep;
    private final double[] votes;
    private final boolean[] hopeful;
    private final List<Integer> elected = new ArrayList<>();

    private NaiveMeek(int[][] ballots, int options, int seats) {
        this.ballots = ballots;
        this.seats = seats;
        keep = new double[options];
        Arrays.fill(keep, 1);
        votes = new double[options];
        hopeful = new boolean[options];
        Arrays.fill(hopeful, true);
    }

    static List<Integer> winners(int[][] ballots, int options, int seats) {
        NaiveMeek count = new NaiveMeek(ballots, options, seats);
        int left = options;
        while (left > seats && count.elected.size() < seats) {
            if (!count.iterate()) {
                count.defeatLowest();
                left--;
            }
        }
        for (int one = 0; one < options && count.elected.size() < seats; one++) {
            if (count.hopeful[one]) {
                count.elected.add(one);
            }
        }
        return count.elected;
    }

    private boolean iterate() {
        double last = Double.MAX_VALUE;
        while (true) {
            distribute();
            double quota = Arrays.stream(votes).sum() / (seats + 1);
            boolean found = false;
            for (int one = 0; one < votes.length; one++) {
                if (hopeful[one] && votes[one] >= quota) {
                    hopeful[one] = false;
                    elected.add(one);
                    found = true;
                }
            }
            double surplus = 0;
            for (int one : elected) {
                surplus += votes[one] - quota;
            }
            if (found || surplus < OMEGA || surplus >= last) {
                return found;
            }
            last = surplus;
            for (int one : elected) {
                keep[one] *= quota / votes[one];
            }
        }
    }

    private void distribute() {
        Arrays.fill(votes, 0);
        for (int[] ballot : ballots) {
            double weight = 1;
            for (int place = 0; place < ballot.length && weight > 0; place++) {
                double part = weight * keep[ballot[place]];
                votes[ballot[place]] += part;
                weight -= part;
            }
        }
    }

    private void defeatLowest() {
        int lowest = -1;
        for (int one = 0; one < votes.length; one++) {
            if (hopeful[one] && (lowest < 0 || votes[one] < votes[lowest])) {
                lowest = one;
            }
        }
        hopeful[lowest] = false;
        keep[lowest] = 0;
    }
}
