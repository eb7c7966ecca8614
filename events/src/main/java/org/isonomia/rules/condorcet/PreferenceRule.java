package org.isonomia.rules.condorcet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isonomia.rules.counting.BallotFault;
import org.isonomia.rules.counting.BallotFault.Code;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.OptionCheck;
import org.isonomia.rules.counting.Placing;
import org.isonomia.rules.counting.Settings;

/**
 * What the pairwise methods share: ballots are rankings, equal ranks and gaps allowed, options left out come last; a
 * ballot of another form adds to {@code invalid} only.
 */
public abstract class PreferenceRule implements CountingRule {
    private static final String LAST = "last";

    final boolean unrankedLast;

    PreferenceRule(Settings settings) {
        unrankedLast = settings.word("unranked", LAST, LAST, "not-compared").equals(LAST);
    }

    final String unranked() {
        return unrankedLast ? LAST : "not-compared";
    }

    @Override
    public final Form form() {
        return Form.RANKED;
    }

    @Override
    public final Optional<BallotFault> check(Contest contest, Choice choice) {
        if (choice instanceof Choice.Blank) return Optional.empty();
        if (choice instanceof Choice.Scored scored) return check(contest, scored.ranked());
        if (!(choice instanceof Choice.Ranked ranked)) return Optional.of(BallotFault.of(Code.WRONG_FORM));
        var named = ranked.ranks().stream().flatMap(List::stream).toList();
        var options = new OptionCheck(contest);
        return options.known(named).or(() -> options.standing(named));
    }

    @Override
    public final CountSheet count(Contest contest, Ballots ballots) {
        var tally = tally(contest);
        var rankings = ballots.rankings();
        for (int ballot = 0; ballot < rankings.size(); ballot++)
            tally.add(rankings.ranking(ballot), rankings.count(ballot));
        ballots.others().forEach(tally::add);
        return count(tally);
    }

    /** Holds no ballot yet; to be kept while a poll is open. */
    public final PairwiseTally tally(Contest contest) {
        return new PairwiseTally(contest, unrankedLast);
    }

    /**
     * The same sheet as from the ballots that the tally holds.
     *
     * @throws IllegalArgumentException if a rule with another {@code unranked} began the tally
     */
    public final CountSheet count(PairwiseTally tally) {
        if (tally.unrankedLast() != unrankedLast)
            throw new IllegalArgumentException("the tally takes unranked options otherwise than " + unranked());
        return count(tally.contest(), tally.matrix(), tally.cast());
    }

    /** What of the ballots the matrix does not show. */
    record Cast(long total, long blank, long invalid) {}

    abstract CountSheet count(Contest contest, PairwiseMatrix matrix, Cast cast);

    final CountSheet sheet(Cast cast, Placing placing, List<CountSheet.Part> figures) {
        var parts = new ArrayList<>(figures);
        parts.add(new CountSheet.Figure("invalid", Long.toString(cast.invalid)));
        return new CountSheet(
                id(),
                settings(),
                cast.total,
                cast.blank,
                placing.winners(),
                placing.ranking(),
                placing.ties(),
                null,
                parts);
    }
}
