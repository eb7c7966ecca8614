package org.isonomia.rules.condorcet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.Placing;
import org.isonomia.rules.counting.Settings;
import org.isonomia.rules.exact.Rational;

/**
 * Rule {@code minimax/1}: the option whose worst defeat is smallest. Setting {@code variant}: a defeat is measured by
 * the ballots for the victor ({@code winning}, 0 when undefeated), by the difference ({@code margin}, below 0 when
 * undefeated), or by the ballots for the other whether it wins or not ({@code opposition}, which is not
 * Condorcet-consistent). Sources: P. Simpson, "On defining areas of voter choice", QJE 83 (1969); G. Kramer, "A
 * dynamical model of political equilibrium", JET 16 (1977).
 */
public final class Minimax extends PreferenceRule {
    public static final String ID = "minimax/1";

    private final String variant;

    public Minimax(Settings settings) {
        super(settings);
        variant = settings.word("variant", "winning", "winning", "margin", "opposition");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("variant", variant, "unranked", unranked());
    }

    @Override
    CountSheet count(Contest contest, PairwiseMatrix matrix, Cast cast) {
        var worst = new LinkedHashMap<String, Long>();
        var totals = new HashMap<String, Rational>();
        for (int one = 0; one < matrix.size(); one++) {
            long defeat = worst(matrix, one);
            worst.put(matrix.options().get(one), defeat);
            totals.put(matrix.options().get(one), Rational.of(-defeat));
        }
        var placing = Placing.of(contest, totals, option -> matrix.speaks());
        return sheet(cast, placing, List.of(matrix.part("pairwise"), Copeland.part("worst", worst)));
    }

    private long worst(PairwiseMatrix matrix, int one) {
        long worst = variant.equals("margin") && matrix.size() > 1 ? Long.MIN_VALUE : 0;
        for (int other = 0; other < matrix.size(); other++) {
            if (other == one) continue;
            long against = matrix.over(other, one);
            long defeat = switch (variant) {
                case "margin" -> against - matrix.over(one, other);
                case "opposition" -> against;
                default -> matrix.beats(other, one) ? against : 0;
            };
            worst = Math.max(worst, defeat);
        }
        return worst;
    }
}
