package org.isonomia.rules.scottish;

import java.util.List;
import java.util.Map;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.Settings;
import org.isonomia.rules.transfer.TieChoices;
import org.isonomia.rules.transfer.TransferRule;

/**
 * Rule {@code stv-scottish/1}: the single transferable vote of the Scottish Local Government Elections Order 2007 (SSI
 * 2007/42), Schedule 1, rules 45 to 52, the same in SSI 2011/399. Values have five decimals, any remainder ignored. A
 * paper stops where its preferences are not one after another: at a gap or at equal ranks. One without a first
 * preference is invalid. Ties look at the most recently preceding stage at which the votes differ, then at the pinned
 * rule (there: by lot).
 */
public final class ScottishStv extends TransferRule {
    public static final String ID = "stv-scottish/1";

    public ScottishStv(Settings settings) {
        super(false);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of();
    }

    @Override
    protected CountSheet count(Contest contest, Ballots ballots, TieChoices ties) {
        var count = new ScottishCount(contest, ballots.rankings(), ties);
        count.run();
        var parts = count.parts();
        parts.add(
                invalid(ballots, ballots.rankings().total() - ballots.rankings().blank() - count.valid()));
        return sheet(ballots, count.winners(), List.of(), parts);
    }
}
