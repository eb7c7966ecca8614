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
 * Rule {@code copeland/1}: the option with the most pairwise victories less defeats is before the others. Source: A. H.
 * Copeland, "A reasonable social welfare function" (1951), in the form of Saari and Merlin, "The Copeland method",
 * Economic Theory 8 (1996).
 */
public final class Copeland extends PreferenceRule {
    public static final String ID = "copeland/1";

    public Copeland(Settings settings) {
        super(settings);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("unranked", unranked());
    }

    @Override
    CountSheet count(Contest contest, PairwiseMatrix matrix, Cast cast) {
        var wins = netWins(matrix);
        var totals = new HashMap<String, Rational>();
        wins.forEach((option, net) -> totals.put(option, Rational.of(net)));
        var placing = Placing.of(contest, totals, option -> matrix.speaks());
        return sheet(cast, placing, List.of(matrix.part("pairwise"), part("net_wins", wins)));
    }

    static Map<String, Long> netWins(PairwiseMatrix matrix) {
        var wins = new LinkedHashMap<String, Long>();
        for (int one = 0; one < matrix.size(); one++) {
            long net = 0;
            for (int other = 0; other < matrix.size(); other++)
                net += Long.signum(matrix.over(one, other) - matrix.over(other, one));
            wins.put(matrix.options().get(one), net);
        }
        return wins;
    }

    static CountSheet.Totals part(String name, Map<String, Long> amounts) {
        var shown = new LinkedHashMap<String, String>();
        amounts.forEach((option, amount) -> shown.put(option, amount.toString()));
        return new CountSheet.Totals(name, shown);
    }
}
