package org.isonomia.rules.scottish;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.isonomia.rules.counting.Rankings;

/** Ballot papers in parcels: equal papers are one, with their number; each has a value and a place it has come to. */
final class Papers {
    private final Rankings rankings;
    private final long[] value;
    private final int[] place;
    private final int[][] parcel;
    private final int[] size;

    /** @param one the value of a paper of first preference */
    Papers(Rankings rankings, int options, long one) {
        this.rankings = rankings;
        value = new long[rankings.size()];
        Arrays.fill(value, one);
        place = new int[rankings.size()];
        parcel = new int[options][16];
        size = new int[options];
    }

    /** Gives each paper to its first preference. @return how many are valid */
    long deal(boolean[] continuing, long[] votes) {
        long valid = 0;
        for (int paper = 0; paper < value.length; paper++) {
            if (!begins(rankings.ranking(paper))) continue;
            valid = Math.addExact(valid, rankings.count(paper));
            give(paper, continuing, votes);
        }
        return valid;
    }

    /** Moves all papers of {@code from} on. @return what was credited to others */
    long transfer(int from, boolean[] continuing, long[] votes, LongUnaryOperator worth) {
        int[] moving = parcel[from];
        int number = size[from];
        parcel[from] = new int[0];
        size[from] = 0;
        long passed = 0;
        for (int index = 0; index < number; index++) {
            int paper = moving[index];
            value[paper] = worth.applyAsLong(value[paper]);
            place[paper]++;
            passed += give(paper, continuing, votes);
        }
        return passed;
    }

    private long give(int paper, boolean[] continuing, long[] votes) {
        int to = next(paper, continuing);
        if (to < 0) {
            place[paper] = rankings.ranking(paper).length;
            return 0;
        }
        if (size[to] == parcel[to].length) parcel[to] = Arrays.copyOf(parcel[to], Math.max(16, 2 * size[to]));
        parcel[to][size[to]++] = paper;
        long credited = Math.multiplyExact(value[paper], rankings.count(paper));
        votes[to] = Math.addExact(votes[to], credited);
        return credited;
    }

    /** The next available preference, or -1: at the end, at a gap and at equal ranks. */
    private int next(int paper, boolean[] continuing) {
        short[] ranking = rankings.ranking(paper);
        for (int at = place[paper]; at < ranking.length; at++) {
            if (!isSingle(ranking, at)) return -1;
            if (ranking[at] != Rankings.UNKNOWN && continuing[ranking[at]]) {
                place[paper] = at;
                return ranking[at];
            }
        }
        return -1;
    }

    /** What each paper is worth, and how far it has come. */
    LongStream state() {
        return LongStream.concat(Arrays.stream(value), Arrays.stream(place).asLongStream());
    }

    /** A first preference for one candidate, who may have withdrawn. */
    private static boolean begins(short[] ranking) {
        return ranking.length > 0 && isSingle(ranking, 0) && ranking[0] != Rankings.UNKNOWN;
    }

    private static boolean isSingle(short[] ranking, int at) {
        return ranking[at] >= 0
                && (at + 1 == ranking.length || ranking[at + 1] >= 0 || ranking[at + 1] == Rankings.SKIPPED);
    }
}
