package org.isonomia.rules.transfer;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.isonomia.events.Digests;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.Placing;
import org.isonomia.rules.counting.Tie;

/**
 * The ties of one count. One that the pinned rule breaks is broken by it; of one that stands, a branch is followed: the
 * given path says which at each such tie in turn, the first branch where it says nothing.
 */
public final class TieChoices {
    static final String STANDS = "none";
    static final String IMMATERIAL = "immaterial";

    private final Contest contest;
    private final List<Integer> path;
    private final int favoured;
    private final int last;
    private final List<Integer> widths = new ArrayList<>();
    private final List<String> states = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private boolean ended;

    TieChoices(Contest contest, List<Integer> path) {
        this(contest, path, -1, Integer.MAX_VALUE);
    }

    private TieChoices(Contest contest, List<Integer> path, int favoured, int last) {
        this.contest = contest;
        this.path = path;
        this.favoured = favoured;
        this.last = last;
    }

    /** Follows the first branch up to the tie of this number, from 0, among those that stand; there the count ends. */
    static TieChoices upTo(Contest contest, int tie) {
        return new TieChoices(contest, List.of(), -1, tie);
    }

    /** Whether the count ends here, because a tie stands: what was chosen last says nothing. */
    public boolean ended() {
        return ended;
    }

    /** Breaks each tie that stands in favour of one option, if it can. */
    static TieChoices favouring(Contest contest, int option) {
        return new TieChoices(contest, List.of(), option, Integer.MAX_VALUE);
    }

    /**
     * Takes one of the tied as the one to be put first. The first branch takes the first on the ballot.
     *
     * @param state all that who wins depends on from here: two counts in the same state elect the same
     */
    public int best(String what, int stage, List<Integer> tied, Supplier<long[]> state) {
        return choose(what, stage, tied, true, state);
    }

    /**
     * Takes one of the tied as the one to be put last. The first branch takes the last on the ballot.
     *
     * @param state all that who wins depends on from here: two counts in the same state elect the same
     */
    public int worst(String what, int stage, List<Integer> tied, Supplier<long[]> state) {
        return choose(what, stage, tied, false, state);
    }

    /** Takes one of the tied to be put last where all of them will be, one after another, before anything changes. */
    public int anyWorst(String what, int stage, List<Integer> tied) {
        if (tied.size() == 1 || contest.ties().order(names(tied)).isPresent())
            return choose(what, stage, tied, false, () -> new long[0]);
        ties.add(new Tie(what, stage, names(tied), names(List.of(tied.getLast())), IMMATERIAL));
        return tied.getLast();
    }

    /** Notes that earlier stages broke a tie. */
    public void byEarlierStages(String what, int stage, List<Integer> tied, int chosen) {
        ties.add(new Tie(what, stage, names(tied), names(List.of(chosen)), "earlier-stages"));
    }

    private int choose(String what, int stage, List<Integer> tied, boolean best, Supplier<long[]> state) {
        if (tied.size() == 1) return tied.getFirst();
        var names = names(tied);
        var order = contest.ties().order(names);
        if (order.isPresent()) {
            String name = best ? order.get().getFirst() : order.get().getLast();
            ties.add(new Tie(what, stage, names, List.of(name), Placing.name(contest.ties())));
            return contest.options().indexOf(name);
        }
        if (widths.size() == last) {
            ended = true;
            ties.add(new Tie(what, stage, names, List.of(), STANDS));
            return tied.getFirst();
        }
        int branch = widths.size() < path.size() ? path.get(widths.size()) : 0;
        states.add(widths.size() < path.size() ? "" : digest(state.get()));
        widths.add(tied.size());
        int chosen = best ? tied.get(branch) : tied.get(tied.size() - 1 - branch);
        if (best && tied.contains(favoured)) chosen = favoured;
        if (!best && chosen == favoured) chosen = tied.get(tied.size() - 2);
        ties.add(new Tie(what, stage, names, names(List.of(chosen)), STANDS));
        return chosen;
    }

    private List<String> names(List<Integer> options) {
        return options.stream().sorted().map(contest.options()::get).toList();
    }

    List<Integer> widths() {
        return widths;
    }

    private static String digest(long[] state) {
        var bytes = ByteBuffer.allocate(Math.multiplyExact(Long.BYTES, state.length));
        bytes.asLongBuffer().put(state);
        return Digests.sha256(bytes.array());
    }

    /** A digest of the state at each tie that stands and where no path led. */
    List<String> states() {
        return states;
    }

    List<Tie> ties() {
        return ties;
    }
}
