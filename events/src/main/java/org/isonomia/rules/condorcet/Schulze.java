package org.isonomia.rules.condorcet;

import java.util.List;
import java.util.Map;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.Placing;
import org.isonomia.rules.counting.Settings;

/**
 * Rule {@code schulze/1}: an option is before another when its strongest path to it is stronger than the one back.
 * Settings: {@code strength} winning-votes, margins or ratio; {@code unranked} last or not-compared. Source: M. Schulze,
 * "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election method",
 * Social Choice and Welfare 36 (2011).
 */
public final class Schulze extends PreferenceRule {
    public static final String ID = "schulze/1";

    private final Strength strength;

    public Schulze(Settings settings) {
        super(settings);
        strength = Strength.read(settings);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("strength", strength.word(), "unranked", unranked());
    }

    @Override
    CountSheet count(Contest contest, PairwiseMatrix matrix, Cast cast) {
        var paths = new Paths(matrix, strength);
        var ranking = Layers.of(matrix.options(), paths::before);
        var placing = Placing.of(contest, ranking, option -> matrix.speaks());
        return sheet(cast, placing, List.of(matrix.part("pairwise"), paths.part(matrix)));
    }
}
