package org.isonomia.rules.condorcet;

import java.util.Comparator;
import org.isonomia.rules.condorcet.Strength.Victory;
import org.isonomia.rules.counting.CountSheet;
import org.jspecify.annotations.Nullable;

/** The strength of the strongest path from each option to each other: a path is as strong as its weakest victory. */
final class Paths {
    private final Strength strength;
    private final Comparator<Victory> byStrength;
    private final @Nullable Victory[][] strongest;

    Paths(PairwiseMatrix matrix, Strength strength) {
        this.strength = strength;
        byStrength = Comparator.nullsFirst(strength);
        int size = matrix.size();
        strongest = new Victory[size][size];
        for (int one = 0; one < size; one++)
            for (int other = 0; other < size; other++)
                if (matrix.beats(one, other))
                    strongest[one][other] = new Victory(matrix.over(one, other), matrix.over(other, one));
        for (int by = 0; by < size; by++)
            for (int from = 0; from < size; from++)
                if (from != by && strongest[from][by] != null)
                    for (int to = 0; to < size; to++) if (to != by && to != from) widen(from, by, to);
    }

    private void widen(int from, int by, int to) {
        var first = strongest[from][by];
        var second = strongest[by][to];
        var through = byStrength.compare(first, second) < 0 ? first : second;
        if (byStrength.compare(through, strongest[from][to]) > 0) strongest[from][to] = through;
    }

    /** The Schulze relation: transitive (Schulze 2011, §4.1). */
    boolean before(int one, int other) {
        return byStrength.compare(strongest[one][other], strongest[other][one]) > 0;
    }

    CountSheet.Matrix part(PairwiseMatrix matrix) {
        var shown = new long[strongest.length][strongest.length];
        for (int one = 0; one < shown.length; one++)
            for (int other = 0; other < shown.length; other++) {
                var victory = strongest[one][other];
                shown[one][other] = victory == null ? 0 : strength.shown(victory);
            }
        return PairwiseMatrix.part("strongest_paths_" + strength.word().replace('-', '_'), matrix.options(), shown);
    }
}
