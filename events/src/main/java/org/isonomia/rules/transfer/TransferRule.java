package org.isonomia.rules.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.rules.counting.BallotFault;
import org.isonomia.rules.counting.BallotFault.Code;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.OptionCheck;

/** What rules that transfer votes share: ballots are rankings; one of another form adds to {@code invalid} only. */
public abstract class TransferRule implements CountingRule {
    private final boolean equalRanks;

    /** @param equalRanks whether several options may share a rank */
    protected TransferRule(boolean equalRanks) {
        this.equalRanks = equalRanks;
    }

    @Override
    public final Form form() {
        return Form.RANKED;
    }

    @Override
    public final Optional<BallotFault> check(Contest contest, Choice choice) {
        if (choice instanceof Choice.Blank) return Optional.empty();
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
        return TieBranches.count(contest, ties -> count(contest, ballots, ties));
    }

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
