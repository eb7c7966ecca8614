package org.isonomia.rules.runoff;

import java.math.BigInteger;
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
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.transfer.TieChoices;

/** One count by {@link RunoffRule}, round by round. */
final class RunoffCount {
    private static final List<String> REASONS =
            List.of("", "undervotes", "exhaustedChoices", "overvotes", "skippedRankings", "repeatedRankings");

    private final Contest contest;
    private final Terms terms;
    private final RunoffVotes ballots;
    private final Eliminations eliminations;
    private final TieChoices ties;
    private final boolean several;
    private final long[] votes;
    private final long[] inactive = new long[REASONS.size()];
    private final List<long[]> rounds = new ArrayList<>();
    private final List<Integer> elected = new ArrayList<>();
    private final List<CountSheet.Part> stages = new ArrayList<>();
    private final int candidates;
    private long[] lastInactive = new long[REASONS.size()];
    private final List<List<Integer>> eliminatedLast = new ArrayList<>();
    private long threshold;
    private int eliminated;

    RunoffCount(Contest contest, Terms terms, RunoffVotes ballots, TieChoices ties) {
        this.contest = contest;
        this.terms = terms;
        this.ballots = ballots;
        this.ties = ties;
        several = contest.seats() > 1;
        votes = new long[contest.options().size()];
        candidates = ballots.active();
        eliminations = new Eliminations(contest, terms, ballots, ties, () -> state());
    }

    void run() {
        boolean changed = true;
        while (!ties.ended() && goesOn(changed)) {
            ballots.tally(votes, inactive);
            rounds.add(votes.clone());
            if (rounds.size() == 1 || !several && !terms.firstRoundThreshold() && elected.isEmpty()) setThreshold();
            var won = winners();
            var shown = shown();
            var out = List.<Integer>of();
            if (ties.ended()) won = List.of();
            won.forEach(elected::add);
            if (!ties.ended()
                    && won.isEmpty()
                    && (elected.size() < contest.seats() || terms.untilTwo() && eliminated < candidates - 2))
                out = eliminations.next(votes, rounds, candidates - eliminated, contest.seats() - elected.size());
            if (ties.ended()) out = List.of();
            record(shown, won, out);
            for (int one : out) ballots.continuing[one] = false;
            eliminated += out.size();
            if (!out.isEmpty()) eliminatedLast.addFirst(out);
            if (several)
                for (int one : won) {
                    if (!terms.bottomsUp()) ballots.keepShare(one, votes[one] - threshold, votes[one]);
                    ballots.continuing[one] = false;
                }
            changed = terms.untilTwo() ? !out.isEmpty() : !won.isEmpty();
        }
    }

    private long[] state() {
        var standing = LongStream.range(0, votes.length)
                .map(one -> ballots.continuing[(int) one] ? 1 : elected.contains((int) one) ? 2 : 0);
        var seen = terms.earlierRounds() ? rounds.stream().flatMapToLong(Arrays::stream) : LongStream.empty();
        return LongStream.concat(LongStream.concat(standing, ballots.state()), seen)
                .toArray();
    }

    private boolean goesOn(boolean changed) {
        if (candidates == 0 || rounds.isEmpty()) return candidates > 0;
        if (terms.untilTwo() && !several)
            return ballots.active() > 0 && (eliminated + elected.size() + 1 < candidates || changed);
        if (elected.size() < contest.seats()) return ballots.active() > 0;
        return several && terms.lastRound() && changed && !terms.bottomsUp();
    }

    private void setThreshold() {
        long active = Arrays.stream(votes).sum();
        long step = terms.fractionalThreshold() ? 1 : ballots.unit.one();
        long seats = terms.hare() ? contest.seats() : contest.seats() + 1L;
        threshold = terms.hare()
                ? Math.ceilDiv(active, seats * step) * step
                : Math.floorDiv(active, seats * step) * step + step;
        var least = terms.leastVotes().times(Rational.of(ballots.unit.one())).ceiling();
        if (least.compareTo(BigInteger.valueOf(threshold)) > 0) threshold = least.longValueExact();
    }

    /** In order of their votes. Nobody is elected while undeclared write-ins are in the count. */
    private List<Integer> winners() {
        int open = contest.seats() - elected.size();
        if (open <= 0 || eliminations.writeInsCount(votes)) return List.of();
        var active = new ArrayList<Integer>();
        for (int one = 0; one < votes.length; one++) if (ballots.continuing[one]) active.add(one);
        active.sort(Comparator.comparingLong((Integer one) -> -votes[one]));
        if (active.isEmpty()) return List.of();
        long most = votes[active.getFirst()];
        var top = active.stream().filter(one -> votes[one] == most).toList();
        List<Integer> won;
        if (active.size() <= open) won = active;
        else if (terms.firstRoundThreshold() && active.size() - 1 == contest.seats()) won = top;
        else if (terms.bottomsUp()) won = List.of();
        else won = active.stream().filter(one -> votes[one] >= threshold).toList();
        boolean lastTwo = !several && won.isEmpty() && active.size() == 2;
        boolean oneOnly = won.size() > 1 && (terms.onePerRound() || terms.firstRoundThreshold());
        boolean tooMany = won.size() > open;
        if (!lastTwo && !oneOnly && !tooMany) return won;
        return List.of(eliminations.broken("election", rounds, top, true));
    }

    /** Who was elected in an earlier round of several is shown with what they keep. */
    private Map<String, String> shown() {
        var shown = new LinkedHashMap<String, String>();
        for (int one = 0; one < votes.length; one++) {
            long amount = ballots.continuing[one] ? votes[one] : Math.min(threshold, kept(one));
            if (ballots.continuing[one] || elected.contains(one))
                shown.put(contest.options().get(one), ballots.unit.plain(amount));
        }
        return shown;
    }

    private long kept(int one) {
        long kept = 0;
        for (long[] round : rounds) kept = Math.max(kept, round[one]);
        return kept;
    }

    private void record(Map<String, String> shown, List<Integer> won, List<Integer> out) {
        boolean over = several && terms.lastRound() && ballots.active() == 0;
        var other = new LinkedHashMap<String, String>();
        long[] then = over ? lastInactive : inactive;
        for (int reason = 2; reason < REASONS.size(); reason++)
            if (then[reason] > 0) other.put(REASONS.get(reason), ballots.unit.plain(then[reason]));
        long surplus = Arrays.stream(inactive).sum() - Arrays.stream(then).sum();
        if (over && surplus > 0) other.put("finalRoundSurplus", ballots.unit.plain(surplus));
        lastInactive = inactive.clone();
        stages.add(new Stage(
                "rounds",
                stages.size() + 1,
                ties.ended() ? "tie" : !won.isEmpty() ? "elect" : out.isEmpty() ? "count" : "eliminate",
                null,
                ballots.unit.plain(threshold),
                shown,
                names(won),
                names(out),
                other));
    }

    private List<String> names(List<Integer> options) {
        return options.stream().map(contest.options()::get).toList();
    }

    List<String> elected() {
        return names(elected);
    }

    /** The elected, whoever remained, then the eliminated, the last first; of a count for one seat only. */
    List<List<String>> ranking() {
        if (several) return List.of();
        var remained = new ArrayList<Integer>();
        for (int one = 0; one < votes.length; one++)
            if (ballots.continuing[one] && !elected.contains(one)) remained.add(one);
        var ranking = new ArrayList<List<String>>();
        if (!elected.isEmpty()) ranking.add(names(elected));
        if (!remained.isEmpty()) ranking.add(names(remained));
        for (var out : eliminatedLast) ranking.add(names(out));
        return ranking;
    }

    List<CountSheet.Part> parts() {
        var parts = new ArrayList<CountSheet.Part>();
        parts.add(new Figure("quota", ballots.unit.plain(threshold)));
        parts.add(new Figure("final_threshold", ballots.unit.plain(threshold)));
        parts.add(new Figure("undervotes", Long.toString(ballots.undervotes())));
        parts.addAll(stages);
        return parts;
    }
}
