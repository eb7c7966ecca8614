package org.isonomia.rules.meek;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountSheet.Figure;
import org.isonomia.rules.counting.CountSheet.Stage;
import org.isonomia.rules.counting.Rankings;
import org.isonomia.rules.transfer.Fixed;
import org.isonomia.rules.transfer.TieChoices;
import org.jspecify.annotations.Nullable;

/** One count by {@link MeekStv}. Amounts are in units of a billionth of a vote. */
final class MeekCount {
    private static final Fixed UNIT = new Fixed(MeekStv.DIGITS);

    private enum State {
        HOPEFUL,
        ELECTED,
        OUT
    }

    private final Contest contest;
    private final TieChoices ties;
    private final long omega;
    private final Weights weights;
    private final State[] state;
    private final long[] keep;
    private final long[] votes;
    private final List<Integer> elected = new ArrayList<>();
    private final List<CountSheet.Part> actions = new ArrayList<>();
    private final long firstQuota;
    private long quota;
    private long surplus;

    MeekCount(Contest contest, Rankings rankings, long omega, TieChoices ties) {
        this.contest = contest;
        this.ties = ties;
        this.omega = omega;
        int size = contest.options().size();
        state = new State[size];
        keep = new long[size];
        votes = new long[size];
        for (int one = 0; one < size; one++) {
            boolean stands = !contest.withdrawn().contains(contest.options().get(one));
            state[one] = stands ? State.HOPEFUL : State.OUT;
            keep[one] = stands ? UNIT.one() : 0;
        }
        weights = new Weights(rankings, UNIT.one());
        weights.distribute(keep, votes);
        quota = UNIT.whole(rankings.total() - rankings.blank()) / (contest.seats() + 1) + 1;
        firstQuota = quota;
    }

    void run() {
        log("Begin Count", null);
        while (count(State.HOPEFUL) > contest.seats() - elected.size() && elected.size() < contest.seats()) {
            if (!iterate()) defeatLowest();
            if (ties.ended()) return;
        }
        for (int one = 0; one < state.length; one++) {
            if (state[one] != State.HOPEFUL) continue;
            if (elected.size() < contest.seats()) elect(one, "Elect remaining");
            else {
                log("Defeat remaining", one);
                out(one);
            }
        }
        log("Count Complete", null);
    }

    /** Step B.2. @return whether it elected someone */
    private boolean iterate() {
        long last = Long.MAX_VALUE;
        while (true) {
            Arrays.fill(votes, 0);
            weights.distribute(keep, votes);
            quota = Arrays.stream(votes).sum() / (contest.seats() + 1) + 1;
            boolean found = false;
            for (int one = 0; one < state.length; one++)
                if (state[one] == State.HOPEFUL && votes[one] >= quota) {
                    elect(one, "Elect");
                    found = true;
                }
            surplus = Math.max(
                    0, elected.stream().mapToLong(one -> votes[one] - quota).sum());
            if (found) return true;
            if (surplus < omega || surplus >= last) return false;
            last = surplus;
            for (int one : elected)
                keep[one] = Fixed.shareUp(Fixed.shareUp(keep[one], quota, UNIT.one()), UNIT.one(), votes[one]);
        }
    }

    /** Step B.3: whoever is not above the lowest by more than the surplus is tied with it. */
    private void defeatLowest() {
        long lowest = Long.MAX_VALUE;
        for (int one = 0; one < state.length; one++)
            if (state[one] == State.HOPEFUL) lowest = Math.min(lowest, votes[one]);
        var tied = new ArrayList<Integer>();
        for (int one = 0; one < state.length; one++)
            if (state[one] == State.HOPEFUL && votes[one] <= lowest + surplus) tied.add(one);
        boolean idle = tied.stream().allMatch(one -> votes[one] == 0)
                && count(State.HOPEFUL) - tied.size() >= contest.seats() - elected.size();
        int loser = idle
                ? ties.anyWorst("exclusion", actions.size() + 1, tied)
                : ties.worst("exclusion", actions.size() + 1, tied, this::state);
        if (tied.size() > 1)
            logTie(tied, ties.ended() ? null : contest.options().get(loser));
        if (ties.ended()) return;
        log("Defeat", loser);
        out(loser);
    }

    /** Who is hopeful, elected or out, and which part of a vote each keeps. */
    private long[] state() {
        return LongStream.concat(Arrays.stream(state).mapToLong(State::ordinal), Arrays.stream(keep))
                .toArray();
    }

    private void elect(int one, String action) {
        state[one] = State.ELECTED;
        elected.add(one);
        log(action, one);
    }

    private void out(int one) {
        state[one] = State.OUT;
        keep[one] = 0;
        votes[one] = 0;
    }

    private int count(State wanted) {
        return (int) Arrays.stream(state).filter(one -> one == wanted).count();
    }

    private void log(String action, @Nullable Integer about) {
        var shown = new LinkedHashMap<String, String>();
        for (int one = 0; one < votes.length; one++)
            if (!contest.withdrawn().contains(contest.options().get(one)))
                shown.put(contest.options().get(one), UNIT.full(votes[one]));
        String name = about == null ? null : contest.options().get(about);
        var names = name == null ? List.<String>of() : List.of(name);
        actions.add(new Stage(
                "actions",
                actions.size() + 1,
                action,
                name,
                UNIT.full(quota),
                shown,
                action.startsWith("Elect") ? names : List.of(),
                action.startsWith("Defeat") ? names : List.of(),
                Map.of("surplus", UNIT.full(surplus))));
    }

    private void logTie(List<Integer> tied, @Nullable String loser) {
        var among = new LinkedHashMap<String, String>();
        for (int one : tied) among.put(contest.options().get(one), UNIT.full(votes[one]));
        actions.add(new Stage(
                "actions",
                actions.size() + 1,
                "tie",
                loser,
                UNIT.full(quota),
                among,
                List.of(),
                List.of(),
                Map.of("surplus", UNIT.full(surplus))));
    }

    List<String> winners() {
        return elected.stream().map(contest.options()::get).toList();
    }

    List<CountSheet.Part> parts() {
        var parts = new ArrayList<CountSheet.Part>();
        parts.add(new Figure("quota", UNIT.full(quota)));
        parts.add(new Figure("first_quota", UNIT.full(firstQuota)));
        parts.addAll(actions);
        return parts;
    }
}
