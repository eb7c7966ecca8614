package org.isonomia.rules.condorcet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isonomia.rules.condorcet.Strength.Victory;

/** The pairwise victories of a matrix in order of strength, strongest first, those of equal strength together. */
final class Majorities {
    /** One option's victory over another, by index. */
    record Majority(int winner, int loser, Victory victory) {}

    private Majorities() {}

    static List<List<Majority>> groups(PairwiseMatrix matrix, Comparator<Victory> strength) {
        var all = new ArrayList<Majority>();
        for (int one = 0; one < matrix.size(); one++)
            for (int other = 0; other < matrix.size(); other++)
                if (matrix.beats(one, other))
                    all.add(new Majority(one, other, new Victory(matrix.over(one, other), matrix.over(other, one))));
        Comparator<Majority> byStrength = Comparator.comparing(Majority::victory, strength);
        all.sort(byStrength
                .thenComparing(Majority::winner)
                .thenComparing(Majority::loser)
                .reversed());
        var groups = new ArrayList<List<Majority>>();
        for (Majority majority : all) {
            boolean equal =
                    !groups.isEmpty() && byStrength.compare(groups.getLast().getLast(), majority) == 0;
            if (!equal) groups.add(new ArrayList<>());
            groups.getLast().add(majority);
        }
        return groups;
    }
}
