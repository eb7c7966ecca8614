package org.isonomia.rules.transfer;

import java.util.ArrayList;
import java.util.List;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.Placing;
import org.isonomia.rules.counting.Tie;

/**
 * The ties of one count. One that the pinned rule breaks is broken by it; of one that stands, a branch is followed: the
 * given path says which at each such tie in turn, the first branch where it says nothing.
 */
public final class TieChoices {
    static final String STANDS = "none";

    private final Contest contest;
    private final List<Integer> path;
    private final List<Integer> widths = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    TieChoices(Contest contest, List<Integer> path) {
        this.contest = contest;
        this.path = path;
    }

    /** Takes one of the tied as the one to be put first. The first branch takes the first on the ballot. */
    public int best(String what, int stage, List<Integer> tied) {
        return choose(what, stage, tied, true);
    }

    /** Takes one of the tied as the one to be put last. The first branch takes the last on the ballot. */
    public int worst(String what, int stage, List<Integer> tied) {
        return choose(what, stage, tied, false);
    }

    /** Notes that earlier stages broke a tie. */
    public void byEarlierStages(String what, int stage, List<Integer> tied, int chosen) {
        ties.add(new Tie(what, stage, names(tied), names(List.of(chosen)), "earlier-stages"));
    }

    private int choose(String what, int stage, List<Integer> tied, boolean best) {
        if (tied.size() == 1) return tied.getFirst();
        var names = names(tied);
        var order = contest.ties().order(names);
        if (order.isPresent()) {
            String name = best ? order.get().getFirst() : order.get().getLast();
            ties.add(new Tie(what, stage, names, List.of(name), Placing.name(contest.ties())));
            return contest.options().indexOf(name);
        }
        int branch = widths.size() < path.size() ? path.get(widths.size()) : 0;
        widths.add(tied.size());
        int chosen = best ? tied.get(branch) : tied.get(tied.size() - 1 - branch);
        ties.add(new Tie(what, stage, names, names(List.of(chosen)), STANDS));
        return chosen;
    }

    private List<String> names(List<Integer> options) {
        return options.stream().sorted().map(contest.options()::get).toList();
    }

    List<Integer> widths() {
        return widths;
    }

    List<Tie> ties() {
        return ties;
    }
}
