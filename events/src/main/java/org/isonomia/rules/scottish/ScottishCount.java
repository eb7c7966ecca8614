package org.isonomia.rules.scottish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

/** One count by {@link ScottishStv}, stage by stage; rule numbers are those of SSI 2007/42, Schedule 1. */
final class ScottishCount {
    private static final Fixed UNIT = new Fixed(5);

    private final Contest contest;
    private final TieChoices ties;
    private final Papers papers;
    private final boolean[] continuing;
    private final long[] votes;
    private final List<long[]> earlier = new ArrayList<>();
    private final List<Integer> elected = new ArrayList<>();
    private final List<Integer> surpluses = new ArrayList<>();
    private final List<CountSheet.Part> stages = new ArrayList<>();
    private final long quota;
    private final long valid;
    private long notTransferred;

    ScottishCount(Contest contest, Rankings rankings, TieChoices ties) {
        this.contest = contest;
        this.ties = ties;
        int size = contest.options().size();
        continuing = new boolean[size];
        for (int option = 0; option < size; option++)
            continuing[option] = !contest.withdrawn().contains(contest.options().get(option));
        votes = new long[size];
        papers = new Papers(rankings, size, UNIT.one());
        valid = papers.deal(continuing, votes);
        notTransferred = UNIT.whole(valid) - Arrays.stream(votes).sum();
        quota = UNIT.whole(valid / (contest.seats() + 1) + 1);
    }

    void run() {
        stage("first-preferences", null);
        while (elected.size() < contest.seats() && left() > 0 && !ties.ended()) {
            earlier.add(votes.clone());
            if (!surpluses.isEmpty()) transferSurplus();
            else exclude();
        }
    }

    /** Rules 48 and 49. */
    private void transferSurplus() {
        long largest = surpluses.stream().mapToLong(one -> votes[one]).max().orElseThrow();
        var tied = surpluses.stream().filter(one -> votes[one] == largest).toList();
        int from = broken("surplus", tied, true);
        if (ties.ended()) {
            tie();
            return;
        }
        surpluses.remove(Integer.valueOf(from));
        long surplus = votes[from] - quota;
        long credited = votes[from];
        long passed = papers.transfer(from, continuing, votes, value -> Fixed.share(value, surplus, credited));
        votes[from] = quota;
        notTransferred += surplus - passed;
        stage("surplus", from);
    }

    /** Rules 50 and 51. */
    private void exclude() {
        long lowest = Long.MAX_VALUE;
        for (int one = 0; one < votes.length; one++) if (continuing[one]) lowest = Math.min(lowest, votes[one]);
        var tied = new ArrayList<Integer>();
        for (int one = 0; one < votes.length; one++) if (continuing[one] && votes[one] == lowest) tied.add(one);
        boolean idle = lowest == 0 && left() - tied.size() >= contest.seats() - elected.size();
        int out = idle ? ties.anyWorst("exclusion", stages.size() + 1, tied) : broken("exclusion", tied, false);
        if (ties.ended()) {
            tie();
            return;
        }
        continuing[out] = false;
        long held = votes[out];
        votes[out] = 0;
        notTransferred += held - papers.transfer(out, continuing, votes, value -> value);
        stage("exclude", out);
    }

    /** At the most recently preceding stage at which they differ, the highest or lowest; then the pinned rule. */
    private int broken(String what, List<Integer> all, boolean highest) {
        var tied = all;
        for (int stage = earlier.size() - 2; stage >= 0 && tied.size() > 1; stage--) {
            long[] then = earlier.get(stage);
            var by = Comparator.<Integer>comparingLong(one -> highest ? -then[one] : then[one]);
            long extreme = then[tied.stream().min(by).orElseThrow()];
            tied = tied.stream().filter(one -> then[one] == extreme).toList();
        }
        int number = stages.size() + 1;
        if (tied.size() > 1)
            return highest ? ties.best(what, number, tied, this::state) : ties.worst(what, number, tied, this::state);
        if (all.size() > 1) ties.byEarlierStages(what, number, all, tied.getFirst());
        return tied.getFirst();
    }

    /** Who is left, elected or has a surplus, the papers, and the votes at each stage. */
    private long[] state() {
        var standing = LongStream.range(0, votes.length)
                .map(one -> continuing[(int) one]
                        ? 1
                        : surpluses.contains((int) one) ? 2 : elected.contains((int) one) ? 3 : 0);
        return LongStream.concat(
                        LongStream.concat(standing, papers.state()),
                        earlier.stream().flatMapToLong(Arrays::stream))
                .toArray();
    }

    /** Rules 47 and 52: who has the quota at the end of the stage, and the last when they are as many as the places. */
    private void stage(String action, @Nullable Integer about) {
        var now = new ArrayList<Integer>();
        for (int one = 0; one < votes.length; one++) if (continuing[one] && votes[one] >= quota) now.add(one);
        if (left() <= contest.seats() - elected.size()) {
            now.clear();
            for (int one = 0; one < votes.length; one++) if (continuing[one]) now.add(one);
        }
        now.sort(Comparator.<Integer>comparingLong(one -> -votes[one]));
        for (int one : now) {
            continuing[one] = false;
            elected.add(one);
            if (votes[one] > quota) surpluses.add(one);
        }
        stages.add(new Stage(
                "stages",
                stages.size() + 1,
                action,
                about == null ? null : contest.options().get(about),
                UNIT.full(quota),
                totals(),
                names(now),
                action.equals("exclude") && about != null ? names(List.of(about)) : List.of(),
                Map.of("not_transferred", UNIT.full(notTransferred))));
    }

    /** Nothing was moved: the votes are those of the stage before. */
    private void tie() {
        stages.add(new Stage(
                "stages",
                stages.size() + 1,
                "tie",
                null,
                UNIT.full(quota),
                totals(),
                List.of(),
                List.of(),
                Map.of("not_transferred", UNIT.full(notTransferred))));
    }

    private int left() {
        int left = 0;
        for (boolean one : continuing) if (one) left++;
        return left;
    }

    private Map<String, String> totals() {
        var totals = new LinkedHashMap<String, String>();
        for (int one = 0; one < votes.length; one++)
            if (!contest.withdrawn().contains(contest.options().get(one)))
                totals.put(contest.options().get(one), UNIT.full(votes[one]));
        return totals;
    }

    private List<String> names(List<Integer> options) {
        return options.stream().map(contest.options()::get).toList();
    }

    long valid() {
        return valid;
    }

    List<String> winners() {
        return names(elected);
    }

    List<CountSheet.Part> parts() {
        var parts = new ArrayList<CountSheet.Part>();
        parts.add(new Figure("quota", Long.toString(quota / UNIT.one())));
        parts.add(new Figure("valid_papers", Long.toString(valid)));
        parts.addAll(stages);
        return parts;
    }
}
