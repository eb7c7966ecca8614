package org.isonomia.rules.borda;

import java.math.BigInteger;
import java.util.Arrays;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.Rankings;

/** Points by option, doubled: an average of places is a whole number of halves. */
final class BordaPoints {
    private final boolean[] out;
    private final int standing;
    private final long last;
    private final boolean shareTheRest;
    private final BigInteger[] doubled;
    private final boolean[] ranked;
    private final int[] order;
    private final int[] rankOf;

    BordaPoints(Contest contest, long last, boolean shareTheRest) {
        int options = contest.options().size();
        out = new boolean[options];
        for (int index = 0; index < options; index++)
            out[index] = contest.withdrawn().contains(contest.options().get(index));
        standing = contest.standing().size();
        this.last = last;
        this.shareTheRest = shareTheRest;
        doubled = new BigInteger[options];
        Arrays.fill(doubled, BigInteger.ZERO);
        ranked = new boolean[options];
        order = new int[options];
        rankOf = new int[options];
    }

    BigInteger points(int option) {
        return doubled[option];
    }

    /** Whether some ballot ranks it. */
    boolean ranked(int option) {
        return ranked[option];
    }

    /** @return false, and nothing added, for a ballot that names what is no option, or one twice */
    boolean add(short[] ranking, long count) {
        int length = read(ranking);
        if (length < 0) return false;
        if (length == 0 || count == 0) return true;
        var ballots = BigInteger.valueOf(count);
        for (int from = 0; from < length; ) {
            int to = from;
            while (to < length && rankOf[order[to]] == rankOf[order[from]]) to++;
            var share = average(from, to).multiply(ballots);
            for (int at = from; at < to; at++) {
                doubled[order[at]] = doubled[order[at]].add(share);
                ranked[order[at]] = true;
            }
            from = to;
        }
        if (shareTheRest && length < standing) {
            var share = average(length, standing).multiply(ballots);
            for (int option = 0; option < doubled.length; option++)
                if (rankOf[option] == 0 && !out[option]) doubled[option] = doubled[option].add(share);
        }
        return true;
    }

    /** Twice the average points of the places {@code from} (0: the best) to before {@code to}. */
    private BigInteger average(int from, int to) {
        return BigInteger.valueOf((standing - 1 - from + last) + (standing - to + last));
    }

    /**
     * Fills {@code order} with the standing options from best, and {@code rankOf} with each one's rank from 1.
     *
     * @return how many, or -1
     */
    private int read(short[] ranking) {
        Arrays.fill(rankOf, 0);
        int length = 0;
        int rank = 0;
        for (short place : ranking) {
            if (place == Rankings.SKIPPED) continue;
            int option = place < 0 ? ~place : place;
            if (option >= doubled.length || rankOf[option] != 0) return -1;
            if (place >= 0) rank++;
            rankOf[option] = rank;
            if (!out[option]) order[length++] = option;
        }
        return length;
    }
}
