package org.isonomia.rules.runoff;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.Rankings;
import org.isonomia.rules.transfer.Fixed;

/** Every ballot with the value it has left and for whom it counts. Equal ballots stand together, with their number. */
final class RunoffVotes {
    private static final int NOT_YET = Integer.MIN_VALUE;

    private final Rankings rankings;
    private final Marking marking;
    private final long[] value;
    private final int[] recipient;
    final Fixed unit;
    final boolean[] continuing;

    RunoffVotes(Contest contest, Rankings rankings, Marking marking, int decimals) {
        this.rankings = rankings;
        this.marking = marking;
        unit = new Fixed(decimals);
        value = new long[rankings.size()];
        Arrays.fill(value, unit.one());
        recipient = new int[rankings.size()];
        Arrays.fill(recipient, NOT_YET);
        continuing = new boolean[contest.options().size()];
        for (int option = 0; option < continuing.length; option++)
            continuing[option] = !contest.withdrawn().contains(contest.options().get(option));
    }

    /**
     * @param votes of each option, filled in
     * @param inactive by the reasons of {@link Marking}, negated, filled in; ballots that count for nobody stay so
     */
    void tally(long[] votes, long[] inactive) {
        Arrays.fill(votes, 0);
        Arrays.fill(inactive, 0);
        for (int ballot = 0; ballot < value.length; ballot++) {
            int to = recipient[ballot];
            if (to == NOT_YET || to >= 0 && !continuing[to]) {
                to = marking.read(rankings.ranking(ballot), continuing);
                recipient[ballot] = to;
            }
            long worth = Math.multiplyExact(value[ballot], rankings.count(ballot));
            if (to >= 0) votes[to] = Math.addExact(votes[to], worth);
            else inactive[-to] = Math.addExact(inactive[-to], worth);
        }
    }

    /** Leaves each ballot of {@code winner} its share of the surplus; the rest stays with the winner. */
    void keepShare(int winner, long surplus, long votes) {
        long fraction = surplus <= 0 ? 0 : Fixed.share(surplus, unit.one(), votes);
        for (int ballot = 0; ballot < value.length; ballot++)
            if (recipient[ballot] == winner) value[ballot] = Fixed.share(value[ballot], fraction, unit.one());
    }

    /** What each ballot is worth, and to whom. */
    LongStream state() {
        return LongStream.concat(Arrays.stream(value), Arrays.stream(recipient).asLongStream());
    }

    long undervotes() {
        long undervotes = 0;
        for (int ballot = 0; ballot < recipient.length; ballot++)
            if (recipient[ballot] == Marking.UNDERVOTE) undervotes += rankings.count(ballot);
        return undervotes;
    }

    long total() {
        return rankings.total();
    }

    int active() {
        int active = 0;
        for (boolean one : continuing) if (one) active++;
        return active;
    }
}
