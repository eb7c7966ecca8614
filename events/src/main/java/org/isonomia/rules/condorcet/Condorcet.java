package org.isonomia.rules.condorcet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.ContestFault;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.Placing;
import org.isonomia.rules.counting.Settings;

/**
 * Rule {@code condorcet/1}: the option that beats every other one, and nothing when there is none. Source: Condorcet,
 * "Essai sur l'application de l'analyse" (1785).
 */
public final class Condorcet extends PreferenceRule {
    public static final String ID = "condorcet/1";

    public Condorcet(Settings settings) {
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
    public Optional<ContestFault> fault(Contest contest) {
        return CountingRule.oneSeat(contest);
    }

    @Override
    CountSheet count(Contest contest, PairwiseMatrix matrix, Cast cast) {
        var winner = new ArrayList<String>();
        for (int one = 0; one < matrix.size(); one++)
            if (beatsAll(matrix, one)) winner.add(matrix.options().get(one));
        if (!matrix.speaks()) winner.clear();
        return sheet(
                cast,
                new Placing(List.of(), List.copyOf(winner), List.of()),
                List.of(
                        new CountSheet.Listed("condorcet_winner", List.copyOf(winner)),
                        matrix.part("pairwise"),
                        Copeland.part("copeland_net_wins", Copeland.netWins(matrix))));
    }

    private static boolean beatsAll(PairwiseMatrix matrix, int one) {
        for (int other = 0; other < matrix.size(); other++) if (other != one && !matrix.beats(one, other)) return false;
        return true;
    }
}
