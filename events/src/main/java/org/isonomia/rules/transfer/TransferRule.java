package org.isonomia.rules.transfer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isonomia.rules.counting.BallotFault;
import org.isonomia.rules.counting.BallotFault.Code;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.OptionCheck;
import org.isonomia.rules.counting.Rankings;

/**
 * What rules that transfer votes share: ballots are rankings; one of another form adds to {@code invalid} only. From
 * version 2 on a count ends with a tie that stands and matters, see {@link StandingTies}; where somebody would be
 * elected for whom no ballot can count, all such do not stand, so nobody is elected without ballots; and a ballot that marks nothing is refused.
 */
public abstract class TransferRule implements CountingRule {
    private final int version;
    private final boolean equalRanks;

    /** @param equalRanks whether several options may share a rank */
    protected TransferRule(int version, boolean equalRanks) {
        this.version = version;
        this.equalRanks = equalRanks;
    }

    /** @param first the id of version 1 */
    protected final String id(String first) {
        return first.substring(0, first.length() - 1) + version;
    }

    @Override
    public final Form form() {
        return Form.RANKED;
    }

    @Override
    public final Optional<BallotFault> check(Contest contest, Choice choice) {
        if (choice instanceof Choice.Blank) return Optional.empty();
        if (version > 1 && marksNothing(choice)) return Optional.of(BallotFault.of(Code.NOTHING_MARKED));
        if (!(choice instanceof Choice.Ranked ranked)) return Optional.of(BallotFault.of(Code.WRONG_FORM));
        var options = new OptionCheck(contest);
        var named = ranked.ranks().stream().flatMap(List::stream).toList();
        return options.known(named).or(() -> options.standing(named)).or(() -> marks(ranked));
    }

    private Optional<BallotFault> marks(Choice.Ranked ranked) {
        if (!equalRanks && ranked.ranks().stream().anyMatch(rank -> rank.size() > 1))
            return Optional.of(BallotFault.of(Code.EQUAL_RANKS));
        boolean gap = ranked.ranks().stream().anyMatch(List::isEmpty);
        return gap && ranked.ranks().stream().anyMatch(rank -> !rank.isEmpty())
                ? Optional.of(BallotFault.of(Code.SKIPPED_RANK))
                : Optional.empty();
    }

    @Override
    public final CountSheet count(Contest contest, Ballots ballots) {
        if (version == 1) return TieBranches.count(contest, ties -> count(contest, ballots, ties));
        // Of ballots that name nobody all are level at every stage, and every way leads to nobody.
        boolean silent = contest.standing().stream().noneMatch(option -> isNamed(contest, ballots.rankings(), option));
        if (!silent) {
            var sheet = StandingTies.count(contest, ties -> count(contest, ballots, ties));
            var unnamed = unnamed(contest, ballots.rankings(), sheet);
            if (unnamed.isEmpty()) return sheet;
            return among(contest.withdrawn(unnamed), ballots);
        }
        return among(contest.withdrawn(Set.copyOf(contest.options())), ballots);
    }

    private CountSheet among(Contest named, Ballots ballots) {
        return StandingTies.count(named, ties -> count(named, ballots, ties));
    }

    /** Who cannot stand, so that nobody wins whom no ballot names; none when nobody would. */
    private Set<String> unnamed(Contest contest, Rankings rankings, CountSheet sheet) {
        var tied = sheet.tiedSeats();
        var able = new HashSet<>(sheet.winners());
        if (tied != null) able.addAll(tied.among());
        if (able.stream().allMatch(option -> isNamed(contest, rankings, option))) return Set.of();
        var out = new HashSet<>(contest.withdrawn());
        for (String option : contest.options()) if (!isNamed(contest, rankings, option)) out.add(option);
        return out;
    }

    private boolean isNamed(Contest contest, Rankings rankings, String name) {
        int option = contest.options().indexOf(name);
        for (int ballot = 0; ballot < rankings.size(); ballot++)
            if (reaches(rankings.ranking(ballot), option, contest.options().size())) return true;
        return false;
    }

    /** Whether this ballot would count for the option if no other stood. */
    protected abstract boolean reaches(short[] ranking, int option, int options);

    protected abstract CountSheet count(Contest contest, Ballots ballots, TieChoices ties);

    protected final CountSheet sheet(
            Ballots ballots, List<String> winners, List<List<String>> ranking, List<CountSheet.Part> parts) {
        return new CountSheet(
                id(), settings(), ballots.total(), ballots.blank(), winners, ranking, List.of(), null, parts);
    }

    /** Ballots that are neither rankings nor blank. */
    protected static CountSheet.Figure invalid(Ballots ballots, long unreadable) {
        long others = ballots.others().entrySet().stream()
                .filter(cast -> !(cast.getKey() instanceof Choice.Blank))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new CountSheet.Figure("invalid", Long.toString(others + unreadable));
    }
}
