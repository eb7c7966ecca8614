package org.isonomia.rules.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.Tie;
import org.isonomia.rules.counting.TiedSeats;

/**
 * Version 2 of how ties that stand are told: everything that can come of them is followed, as by {@link TieBranches}.
 * Whoever is elected in every way is elected, the other seats are tied among whoever can win one, and the stages end
 * with the first tie that decides who: so nothing shown depends on an order among equals. Of what follows from a state
 * that was seen before nothing is counted again. After {@value TieBranches#MOST} counts the rest is not tried, but for
 * one way for each option that favours it; then nobody is elected but who was before the first tie.
 */
final class StandingTies {
    /** @param ends the sets of winners that can come of a tie @param decides whether they differ by who is taken */
    private record Followed(Set<Set<String>> ends, boolean decides) {}

    private final Contest contest;
    private final Function<TieChoices, CountSheet> count;
    private final Map<String, Followed> followed = new HashMap<>();
    private int counts;
    private boolean cut;

    private StandingTies(Contest contest, Function<TieChoices, CountSheet> count) {
        this.contest = contest;
        this.count = count;
    }

    /** @param count of one way; its sheet's ties are filled in here */
    static CountSheet count(Contest contest, Function<TieChoices, CountSheet> count) {
        return new StandingTies(contest, count).sheet();
    }

    private CountSheet sheet() {
        var first = new TieChoices(contest, List.of());
        var sheet = count.apply(first);
        if (first.widths().isEmpty()) return told(sheet, first.ties(), sheet.winners(), null);
        var ends = new HashSet<>(follow(List.of()));
        if (cut)
            for (int option = 0; option < contest.options().size(); option++)
                ends.add(Set.copyOf(
                        count.apply(TieChoices.favouring(contest, option)).winners()));
        if (ends.size() == 1) return told(sheet, first.ties(), sheet.winners(), null);
        int decisive = 0;
        while (!cut && !known(first.states().get(decisive)).decides) decisive++;
        var upTo = TieChoices.upTo(contest, decisive);
        var shown = count.apply(upTo);
        var sure = new LinkedHashSet<>(shown.winners());
        if (!cut)
            contest.options().stream()
                    .filter(option -> ends.stream().allMatch(end -> end.contains(option)))
                    .forEach(sure::add);
        var among = contest.options().stream()
                .filter(option -> !sure.contains(option) && ends.stream().anyMatch(end -> end.contains(option)))
                .toList();
        int filled = ends.stream().mapToInt(Set::size).max().orElseThrow();
        return told(shown, upTo.ties(), List.copyOf(sure), new TiedSeats(filled - sure.size(), among));
    }

    private Followed known(String state) {
        return java.util.Objects.requireNonNull(followed.get(state), "a tie that was not followed");
    }

    /** Who can win, each way a set, when the ties that stand go as this path says and then any way. */
    private Set<Set<String>> follow(List<Integer> path) {
        var choices = new TieChoices(contest, path);
        Set<Set<String>> ends = Set.of(Set.copyOf(count.apply(choices).winners()));
        counts++;
        int from = choices.widths().size();
        for (int at = path.size(); at < from; at++) {
            var seen = followed.get(choices.states().get(at));
            if (seen == null) continue;
            ends = seen.ends;
            from = at;
        }
        for (int at = from - 1; at >= path.size(); at--) {
            var all = new HashSet<>(ends);
            boolean decides = false;
            for (int branch = 1; branch < choices.widths().get(at); branch++) {
                cut |= counts >= TieBranches.MOST;
                if (cut) return all;
                var others = follow(step(path, at, branch));
                decides |= !others.equals(ends);
                all.addAll(others);
            }
            ends = all;
            followed.put(choices.states().get(at), new Followed(ends, decides));
        }
        return ends;
    }

    private static List<Integer> step(List<Integer> path, int at, int branch) {
        var step = new ArrayList<>(path);
        while (step.size() < at) step.add(0);
        step.add(branch);
        return step;
    }

    private CountSheet told(
            CountSheet sheet, List<Tie> ties, List<String> winners, @org.jspecify.annotations.Nullable TiedSeats tied) {
        return new CountSheet(
                sheet.rule(),
                sheet.settings(),
                sheet.ballots(),
                sheet.blank(),
                winners,
                tied == null ? sheet.ranking() : TieBranches.together(tied.among(), sheet.ranking()),
                ties.stream().map(StandingTies::told).toList(),
                sheet.result(),
                sheet.parts(),
                tied);
    }

    private static Tie told(Tie tie) {
        return tie.by().equals(TieChoices.STANDS) && !tie.chosen().isEmpty()
                ? new Tie(tie.what(), tie.stage(), tie.among(), tie.chosen(), TieChoices.IMMATERIAL)
                : tie;
    }
}
