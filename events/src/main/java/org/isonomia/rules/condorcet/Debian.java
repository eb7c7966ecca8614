package org.isonomia.rules.condorcet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.rules.condorcet.DebianTerms.Dropped;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.ContestFault;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.Placing;
import org.isonomia.rules.counting.Settings;

/**
 * Rule {@code schulze-debian/1}: Debian's constitution A.6. An option that does not have at least R votes over the
 * default option is dropped (A.6.2), so is one that does not defeat it by its majority ratio (A.6.3); of the rest the
 * Schwartz set is taken, and while there are defeats within it, the weakest of them are dropped and the set is taken
 * anew (A.6.4 to A.6.7). Several options left at the end are a tie that an elector with a casting vote would break
 * (A.6.8). For settings see {@link DebianTerms}.
 */
public final class Debian extends PreferenceRule {
    public static final String ID = "schulze-debian/1";

    private final DebianTerms terms;

    public Debian(Settings settings) {
        super(settings);
        terms = new DebianTerms(settings);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, String> settings() {
        var settings = new LinkedHashMap<>(terms.settings());
        settings.put("unranked", unranked());
        return Map.copyOf(settings);
    }

    @Override
    public Optional<ContestFault> fault(Contest contest) {
        return terms.fault(contest.options()).or(() -> CountingRule.oneSeat(contest));
    }

    @Override
    CountSheet count(Contest contest, PairwiseMatrix matrix, Cast cast) {
        var standing = terms.standing(matrix);
        var dropped = new ArrayList<Dropped>();
        var remaining = new ArrayList<Integer>();
        for (int option = 0; option < matrix.size(); option++) {
            var why = terms.dropped(matrix, option, standing);
            if (why.isPresent()) dropped.add(why.get());
            else remaining.add(option);
        }
        var schwartz = new SchwartzSet(matrix, remaining);
        int rounds = 0;
        while (schwartz.dropWeakest()) rounds++;
        var left = schwartz.options();
        var groups = left.isEmpty() ? List.<List<String>>of() : List.of(left);
        var placing = Placing.of(contest, groups, option -> standing >= 0 || matrix.speaks());
        var parts = new ArrayList<CountSheet.Part>();
        parts.add(matrix.part("beat_matrix"));
        parts.add(new CountSheet.Totals("votes_over_default", terms.overDefault(matrix)));
        parts.add(new CountSheet.Figure("required_R", terms.shownQuorum()));
        parts.add(new CountSheet.Listed(
                "dropped", dropped.stream().map(Dropped::toString).toList()));
        parts.add(new CountSheet.Listed("defeats_all_pairs", defeats(matrix)));
        parts.add(new CountSheet.Listed(
                "remaining_options",
                remaining.stream().map(matrix.options()::get).toList()));
        parts.add(new CountSheet.Listed("schwartz_set", left));
        parts.add(new CountSheet.Figure("defeat_dropping_rounds", Integer.toString(rounds)));
        return sheet(cast, new Placing(List.of(), placing.winners(), placing.ties()), parts);
    }

    /** The dropped options with their numbers, for who prints them apart. */
    public List<Dropped> dropped(PairwiseMatrix matrix) {
        var standing = terms.standing(matrix);
        var dropped = new ArrayList<Dropped>();
        for (int option = 0; option < matrix.size(); option++)
            terms.dropped(matrix, option, standing).ifPresent(dropped::add);
        return dropped;
    }

    private static List<String> defeats(PairwiseMatrix matrix) {
        var defeats = new ArrayList<String>();
        for (int one = 0; one < matrix.size(); one++)
            for (int other = 0; other < matrix.size(); other++)
                if (matrix.beats(one, other))
                    defeats.add(
                            matrix.options().get(one) + ">" + matrix.options().get(other) + " "
                                    + matrix.over(one, other) + ":" + matrix.over(other, one));
        return defeats;
    }
}
