package org.isonomia.rules.borda;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.isonomia.rules.counting.PointTally;
import org.isonomia.rules.counting.Settings;

/**
 * Rule {@code borda/1}: a ballot gives each place one point more than the place below; the last place has
 * {@code last_place_points} (0 or 1). Equal ranks share the average of their places; options left unranked share the
 * average of the places left, or have nothing ({@code unranked=zero}). Skipped ranks close up, and so do places of
 * options that withdrew. A ballot that ranks no standing option gives no points. Source: J.-C. de Borda, "Mémoire sur
 * les élections au scrutin" (1781); averages after D. Black, "The Theory of Committees and Elections" (1958).
 */
public final class Borda implements CountingRule {
    public static final String ID = "borda/1";

    private final long last;
    private final String unranked;

    public Borda(Settings settings) {
        last = settings.number("last_place_points", 0, 0, 1);
        unranked = settings.word("unranked", "average", "average", "zero");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("last_place_points", Long.toString(last), "unranked", unranked);
    }

    @Override
    public Form form() {
        return Form.RANKED;
    }

    @Override
    public Optional<BallotFault> check(Contest contest, Choice choice) {
        if (choice instanceof Choice.Blank) return Optional.empty();
        if (!(choice instanceof Choice.Ranked ranked)) return Optional.of(BallotFault.of(Code.WRONG_FORM));
        var options = new OptionCheck(contest);
        var named = ranked.ranks().stream().flatMap(List::stream).toList();
        return options.known(named).or(() -> options.standing(named));
    }

    @Override
    public CountSheet count(Contest contest, Ballots ballots) {
        var doubled = new BordaPoints(contest, last, unranked.equals("average"));
        var tally = new PointTally(contest);
        ballots.others().forEach((choice, count) -> {
            if (!(choice instanceof Choice.Blank)) tally.invalid(count);
        });
        var rankings = ballots.rankings();
        for (int index = 0; index < rankings.size(); index++)
            if (!doubled.add(rankings.ranking(index), rankings.count(index))) tally.invalid(rankings.count(index));
        var ranked = new HashSet<String>();
        for (int index = 0; index < contest.options().size(); index++) {
            String option = contest.options().get(index);
            if (doubled.ranked(index)) ranked.add(option);
            BigInteger points = doubled.points(index);
            tally.add(option, points);
        }
        var points = tally.over(2);
        var placing = Placing.of(contest, points, ranked::contains);
        return new CountSheet(
                ID,
                settings(),
                ballots.total(),
                ballots.blank(),
                placing.winners(),
                placing.ranking(),
                placing.ties(),
                null,
                List.of(PointTally.part("points", points), tally.invalid()));
    }
}
