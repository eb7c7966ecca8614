package org.isonomia.rules.condorcet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.Rankings;

/**
 * How many ballots prefer each option to each other, over the options that stand. It can be kept while a poll is open,
 * a ballot being added and taken back, so that the close does not depend on how many there are.
 *
 * <p>Equal ranks are no preference. An option named twice has its first place; one that is not in the contest, or has
 * withdrawn, counts as not named. Unranked options come below all ranked ones and equal to each other, or are not
 * compared at all. Invariant: no cell exceeds the number of ballots, which {@link Rankings#total} has checked.
 */
public final class PairwiseMatrix {
    private final List<String> options;
    private final int[] index;
    private final boolean unrankedLast;
    private final long[][] over;
    private long speaking;

    /** Of the ballot being added: standing options best first, the unranked after the ranked. */
    private final int[] order;

    /** For each place in {@link #order}, where the next rank begins. */
    private final int[] below;

    private final boolean[] named;

    /** Holds no ballot yet. */
    public PairwiseMatrix(Contest contest, boolean unrankedLast) {
        options = contest.standing();
        index = new int[contest.options().size()];
        for (int option = 0, standing = 0; option < index.length; option++)
            index[option] = contest.withdrawn().contains(contest.options().get(option)) ? -1 : standing++;
        this.unrankedLast = unrankedLast;
        over = new long[options.size()][options.size()];
        order = new int[options.size()];
        below = new int[options.size()];
        named = new boolean[options.size()];
    }

    public static PairwiseMatrix of(Contest contest, Ballots ballots, boolean unrankedLast) {
        var matrix = new PairwiseMatrix(contest, unrankedLast);
        var rankings = new ScoreRankings(contest).with(ballots);
        for (int ballot = 0; ballot < rankings.size(); ballot++)
            matrix.add(rankings.ranking(ballot), rankings.count(ballot));
        return matrix;
    }

    /**
     * @param ranking packed as {@link Rankings} does
     * @param count how many such ballots; negative to take them back
     */
    public void add(short[] ranking, long count) {
        int ranked = read(ranking);
        if (ranked > 0) speaking += count;
        int compared = unrankedLast ? order.length : ranked;
        for (int at = 0; at < ranked; at++) {
            long[] row = over[order[at]];
            for (int worse = below[at]; worse < compared; worse++) row[order[worse]] += count;
        }
    }

    /** @return how many standing options the ranking names */
    private int read(short[] ranking) {
        Arrays.fill(named, false);
        int opened = 0;
        int end = 0;
        for (short code : ranking) {
            if (code == Rankings.SKIPPED) continue;
            if (code >= 0) {
                Arrays.fill(below, opened, end, end);
                opened = end;
            }
            int option = code >= 0 ? code : ~code;
            if (option == Rankings.UNKNOWN || index[option] < 0 || named[index[option]]) continue;
            named[index[option]] = true;
            order[end++] = index[option];
        }
        Arrays.fill(below, opened, end, end);
        int unranked = end;
        for (int option = 0; option < named.length; option++) if (!named[option]) order[unranked++] = option;
        return end;
    }

    /** Those that stand, in ballot order. */
    public List<String> options() {
        return options;
    }

    public int size() {
        return options.size();
    }

    public long over(int one, int other) {
        return over[one][other];
    }

    /** Whether any ballot names an option that stands; without one nobody wins. */
    public boolean speaks() {
        return speaking > 0;
    }

    public boolean beats(int one, int other) {
        return over[one][other] > over[other][one];
    }

    public CountSheet.Matrix part(String name) {
        return part(name, options, over);
    }

    static CountSheet.Matrix part(String name, List<String> options, long[][] cells) {
        var rows = new ArrayList<List<String>>();
        for (long[] row : cells)
            rows.add(Arrays.stream(row).mapToObj(Long::toString).toList());
        return new CountSheet.Matrix(name, options, rows);
    }
}
