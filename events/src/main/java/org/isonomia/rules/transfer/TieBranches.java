package org.isonomia.rules.transfer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.Tie;

/**
 * Counts once for each way in which the ties that stand could be broken. When all lead to the same winners the ties did
 * not matter; else whoever wins in any of them is tied, and the sheet says so. So no order among equals is ever chosen.
 * A way that comes to a state known already is not followed twice. After {@value #MOST} ways the rest is not tried, but
 * for one way for each option that favours it: a tie that mattered until then stands.
 */
public final class TieBranches {
    static final int MOST = 1_000;

    private TieBranches() {}

    /** @param count of one branch; its sheet's ties are filled in here */
    public static CountSheet count(Contest contest, Function<TieChoices, CountSheet> count) {
        var first = new TieChoices(contest, List.of());
        var sheet = count.apply(first);
        var winners = new LinkedHashSet<>(sheet.winners());
        var known = new HashSet<String>();
        var waiting = new ArrayDeque<>(others(List.of(), first, known));
        boolean differ = false;
        for (int tried = 1; !waiting.isEmpty() && tried < MOST; tried++) {
            var path = waiting.poll();
            var choices = new TieChoices(contest, path);
            var other = count.apply(choices).winners();
            differ |= !Set.copyOf(other).equals(Set.copyOf(sheet.winners()));
            winners.addAll(other);
            if (waiting.size() < MOST) waiting.addAll(others(path, choices, known));
        }
        for (int option = 0; !waiting.isEmpty() && option < contest.options().size(); option++) {
            var other = count.apply(TieChoices.favouring(contest, option)).winners();
            differ |= !Set.copyOf(other).equals(Set.copyOf(sheet.winners()));
            winners.addAll(other);
        }
        boolean stands = differ;
        var ties = first.ties().stream().map(tie -> told(tie, stands)).toList();
        var all = contest.options().stream().filter(winners::contains).toList();
        return new CountSheet(
                sheet.rule(),
                sheet.settings(),
                sheet.ballots(),
                sheet.blank(),
                stands ? all : sheet.winners(),
                stands ? together(all, sheet.ranking()) : sheet.ranking(),
                ties,
                sheet.result(),
                sheet.parts());
    }

    /** Who is tied for the first place shares it; the others keep the places of the branch that is shown. */
    static List<List<String>> together(List<String> first, List<List<String>> ranking) {
        if (ranking.isEmpty()) return ranking;
        var groups = new ArrayList<List<String>>();
        groups.add(first);
        for (var group : ranking) {
            var rest = group.stream().filter(option -> !first.contains(option)).toList();
            if (!rest.isEmpty()) groups.add(rest);
        }
        return groups;
    }

    private static Tie told(Tie tie, boolean stands) {
        if (!tie.by().equals(TieChoices.STANDS)) return tie;
        return stands
                ? new Tie(tie.what(), tie.stage(), tie.among(), List.of(), TieChoices.STANDS)
                : new Tie(tie.what(), tie.stage(), tie.among(), tie.chosen(), TieChoices.IMMATERIAL);
    }

    /** The paths that leave this one at a tie after its last step. */
    private static List<List<Integer>> others(List<Integer> path, TieChoices choices, Set<String> known) {
        var others = new ArrayList<List<Integer>>();
        for (int at = path.size(); at < choices.widths().size() && others.size() < MOST; at++) {
            if (!known.add(choices.states().get(at))) break;
            for (int branch = 1; branch < choices.widths().get(at); branch++) {
                var other = new ArrayList<>(path);
                while (other.size() < at) other.add(0);
                other.add(branch);
                others.add(other);
            }
        }
        return others;
    }
}
