package org.isonomia.rules.scottish;

import java.util.List;
import java.util.Map;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.Rankings;
import org.isonomia.rules.counting.Settings;
import org.isonomia.rules.transfer.TieChoices;
import org.isonomia.rules.transfer.TransferRule;

/**
 * Rules {@code stv-scottish/1} and {@code stv-scottish/2}, which tells ties and empty contests otherwise ({@link
 * TransferRule}): the single transferable vote of the Scottish Local Government Elections Order 2007 (SSI
 * 2007/42), Schedule 1, rules 45 to 52, the same in SSI 2011/399. Values have five decimals, any remainder ignored. A
 * paper stops where its preferences are not one after another: at a gap or at equal ranks. One without a first
 * preference is invalid. Ties look at the most recently preceding stage at which the votes differ, then at the pinned
 * rule (there: by lot).
 */
public final class ScottishStv extends TransferRule {
    public static final String ID = "stv-scottish/1";

    public ScottishStv(Settings settings) {
        this(1);
    }

    private ScottishStv(int version) {
        super(version, false);
    }

    public static ScottishStv second(Settings settings) {
        return new ScottishStv(2);
    }

    @Override
    public String id() {
        return id(ID);
    }

    @Override
    public Map<String, String> settings() {
        return Map.of();
    }

    @Override
    protected boolean reaches(short[] ranking, int option, int options) {
        for (int at = 0; at < ranking.length; at++) {
            boolean shared = at + 1 < ranking.length && ranking[at + 1] < 0 && ranking[at + 1] != Rankings.SKIPPED;
            if (ranking[at] < 0 || shared) return false;
            if (ranking[at] == option) return true;
        }
        return false;
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
