package org.isonomia.rules.meek;

import org.isonomia.rules.counting.Rankings;
import org.isonomia.rules.transfer.Fixed;

/**
 * Step B.2.a: the weight of each ballot, one vote, goes down its ranks; a candidate takes the part that its keep factor
 * says, rounded up, and the rest goes on. Candidates of equal rank have equal parts of what reaches them, rounded down.
 */
final class Weights {
    private final Rankings rankings;
    private final long one;

    Weights(Rankings rankings, long one) {
        this.rankings = rankings;
        this.one = one;
    }

    /** @param keep 0 for who is out @param votes to which the parts are added */
    void distribute(long[] keep, long[] votes) {
        for (int ballot = 0; ballot < rankings.size(); ballot++) {
            short[] ranking = rankings.ranking(ballot);
            long count = rankings.count(ballot);
            long weight = one;
            for (int at = 0; at < ranking.length && weight > 0; ) {
                int end = at + 1;
                while (end < ranking.length && ranking[end] < 0 && ranking[end] != Rankings.SKIPPED) end++;
                weight -= end - at == 1
                        ? single(option(ranking[at]), weight, count, keep, votes)
                        : rank(ranking, at, end, weight, count, keep, votes);
                at = end;
            }
        }
    }

    /** What {@link #rank} comes to for one candidate, without a division where all is kept, as it is by the hopeful. */
    private long single(int option, long weight, long count, long[] keep, long[] votes) {
        if (option < 0 || option == Rankings.UNKNOWN || keep[option] == 0) return 0;
        long part = keep[option] == one ? weight : Math.min(Fixed.shareUp(weight, keep[option], one), weight);
        votes[option] = Math.addExact(votes[option], Math.multiplyExact(part, count));
        return part;
    }

    private long rank(short[] ranking, int from, int to, long weight, long count, long[] keep, long[] votes) {
        int sharing = 0;
        for (int at = from; at < to; at++) if (keeps(ranking, at, keep)) sharing++;
        if (sharing == 0) return 0;
        long share = weight / sharing;
        long taken = 0;
        for (int at = from; at < to; at++) {
            if (!keeps(ranking, at, keep)) continue;
            int option = option(ranking[at]);
            long part = Math.min(Fixed.shareUp(share, keep[option], one), weight - taken);
            votes[option] = Math.addExact(votes[option], Math.multiplyExact(part, count));
            taken += part;
        }
        return taken;
    }

    /** Whether a candidate takes anything here; one named again later takes of what is left, as the rule has it. */
    private static boolean keeps(short[] ranking, int at, long[] keep) {
        int option = option(ranking[at]);
        return option >= 0 && option != Rankings.UNKNOWN && keep[option] > 0;
    }

    private static int option(short code) {
        if (code == Rankings.SKIPPED) return -1;
        return code >= 0 ? code : ~code;
    }
}
