package org.isonomia.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.rules.borda.Borda;
import org.isonomia.rules.condorcet.Condorcet;
import org.isonomia.rules.condorcet.Copeland;
import org.isonomia.rules.condorcet.Debian;
import org.isonomia.rules.condorcet.Minimax;
import org.isonomia.rules.condorcet.RankedPairs;
import org.isonomia.rules.condorcet.Schulze;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.meek.MeekStv;
import org.isonomia.rules.runoff.RunoffRule;
import org.isonomia.rules.score.Score;
import org.isonomia.rules.scottish.ScottishStv;
import org.isonomia.rules.star.Star;

/** The counting rules that take ballots cast under another one to mean the same. */
public final class OtherRules {
    private static final List<String> TRANSFERRING = List.of(ScottishStv.ID, RunoffRule.WIGM, MeekStv.ID);

    /** Pairwise ones: what a ballot leaves out is last for all of them, or compared by none. */
    private static final List<String> PAIRWISE =
            List.of(Schulze.ID, RankedPairs.ID, Minimax.ID, Copeland.ID, Condorcet.ID);

    private static final List<String> RANKED = Stream.of(
                    List.of(RunoffRule.IRV), TRANSFERRING, PAIRWISE, List.of(Borda.ID))
            .flatMap(List::stream)
            .toList();

    /** Dots and times are numbers too, and mean something else. */
    private static final List<String> SCORED = List.of(Score.ID, Star.ID);

    private OtherRules() {}

    /**
     * The newest version of each, with its defaults; what a mark or its absence means is as on the ballot that was cast.
     * Without those that cannot decide the contest, and for one seat without those that are made for several.
     */
    public static List<CountingRule> than(CountingRule rule, Contest contest) {
        return family(rule).stream()
                .filter(id -> !name(id).equals(name(rule.id())))
                .filter(id -> contest.seats() > 1 || !TRANSFERRING.contains(id))
                .map(id -> CountingRules.of(CountingRules.newest(id), kept(rule, id)))
                .flatMap(Optional::stream)
                .filter(other -> decides(other, contest))
                .toList();
    }

    /** As its first version says: the second opened polls that it cannot decide, and goes on doing so. */
    private static boolean decides(CountingRule rule, Contest contest) {
        return CountingRules.of(name(rule.id()) + "/1", rule.settings())
                .orElse(rule)
                .fault(contest)
                .isEmpty();
    }

    /** A ballot as all of them read it: numbers, where the rule takes them for ranks, are ranks. */
    public static Choice asRead(CountingRule rule, Choice choice) {
        return rule.form() == CountingRule.Form.RANKED && choice instanceof Choice.Scored scored
                ? scored.ranked()
                : choice;
    }

    private static List<String> family(CountingRule rule) {
        if (rule.form() == CountingRule.Form.RANKED) return RANKED;
        return named(SCORED, rule.id()) ? SCORED : List.of();
    }

    private static Map<String, String> kept(CountingRule rule, String other) {
        boolean pairwise = named(PAIRWISE, rule.id()) || named(List.of(Debian.ID), rule.id());
        var names = new HashSet<String>();
        if (SCORED.contains(other)) names.addAll(List.of("min", "max"));
        if (PAIRWISE.contains(other) && pairwise) names.add("unranked");
        var kept = new HashMap<>(rule.settings());
        kept.keySet().retainAll(names);
        return kept;
    }

    private static boolean named(List<String> ids, String rule) {
        return ids.stream().anyMatch(id -> name(id).equals(name(rule)));
    }

    private static String name(String id) {
        return id.substring(0, id.indexOf('/'));
    }
}
