package org.isonomia.audit.count;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isonomia.rules.condorcet.PairwiseMatrix;
import org.isonomia.rules.condorcet.RankedPairs;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.Settings;
import tools.jackson.databind.node.ObjectNode;

/** Ranked pairs, by winning votes and by margins, and with unranked options either way when a case asks for both. */
final class RankedPairsFamily implements Family {
    private static final String BOTH = "both variants given";

    @Override
    public Set<String> methods() {
        return Set.of("ranked-pairs");
    }

    @Override
    public Recount recount(CaseFile given) {
        var file = given.ofForm(Form.RANKED, Form.SCORE, Form.NONE);
        var parameters = new Parameters(file);
        String strength = PairwiseFamily.strength(parameters);
        boolean both = parameters.text("unranked").filter(BOTH::equals).isPresent();
        String unranked = both ? PairwiseFamily.LAST : PairwiseFamily.unranked(parameters);
        var recount = Recount.of(file, count(file, strength, unranked));
        recount.json().set("winning", variant(file, "winning-votes", unranked));
        recount.json().set("margin", variant(file, "margins", unranked));
        if (both)
            for (String other : List.of(PairwiseFamily.LAST, PairwiseFamily.NOT_COMPARED)) {
                var sheet = SheetJson.of(file, count(file, strength, other));
                String suffix = "_unranked_" + other.replace('-', '_');
                for (String figure : List.of("winners", "ranking", "pairwise"))
                    recount.json().set(figure + suffix, sheet.get(figure));
            }
        return recount.remarking(parameters.unread());
    }

    private static ObjectNode variant(CaseFile file, String strength, String unranked) {
        var json = SheetJson.of(file, count(file, strength, unranked));
        boolean last = unranked.equals(PairwiseFamily.LAST);
        new RankedPairs(new Settings(settings(strength, unranked)))
                .possibleRankings(PairwiseMatrix.of(file.contest(), file.ballots(), last))
                .ifPresent(rankings -> {
                    var all = json.putArray("rankings_possible_over_tie_orders");
                    rankings.forEach(ranking -> {
                        var groups = all.addArray();
                        ranking.forEach(group -> groups.add(SheetJson.list(group)));
                    });
                });
        return json;
    }

    private static CountSheet count(CaseFile file, String strength, String unranked) {
        return Counting.count(file, RankedPairs.ID, settings(strength, unranked));
    }

    private static Map<String, String> settings(String strength, String unranked) {
        return Map.of("strength", strength, "unranked", unranked);
    }
}
