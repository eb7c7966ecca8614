package org.isonomia.rules.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.rules.counting.BallotFault;
import org.isonomia.rules.counting.BallotFault.Code;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.ContestFault;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.OptionCheck;
import org.isonomia.rules.counting.Placing;
import org.isonomia.rules.counting.PointTally;
import org.isonomia.rules.counting.Settings;

/**
 * Rule {@code approval/1}: each ballot approves any number of options from {@code least} to {@code most} (0: no limit);
 * those approved by most win the seats. With several seats this is multiple choice. A ballot that approves nobody is
 * blank. Source: S. Brams and P. Fishburn, "Approval Voting", American Political Science Review 72 (1978).
 */
public final class Approval implements CountingRule {
    public static final String ID = "approval/1";

    private final long least;
    private final long most;

    public Approval(Settings settings) {
        least = settings.number("least", 0, 0, Contest.MOST_OPTIONS);
        most = settings.number("most", 0, 0, Contest.MOST_OPTIONS);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("least", Long.toString(least), "most", Long.toString(most));
    }

    @Override
    public Form form() {
        return Form.APPROVED;
    }

    @Override
    public Optional<ContestFault> fault(Contest contest) {
        long reach = most == 0
                ? contest.options().size()
                : Math.min(most, contest.options().size());
        return least <= reach
                ? Optional.empty()
                : Optional.of(ContestFault.of(ContestFault.Code.MARKS_OUT_OF_REACH, "least", least, "options", reach));
    }

    @Override
    public Optional<BallotFault> check(Contest contest, Choice choice) {
        var options = new OptionCheck(contest);
        return fault(options, choice)
                .or(() -> choice instanceof Choice.Approved approved
                        ? options.standing(approved.options())
                        : Optional.empty());
    }

    private Optional<BallotFault> fault(OptionCheck options, Choice choice) {
        if (choice instanceof Choice.Blank) return Optional.empty();
        if (!(choice instanceof Choice.Approved approved)) return Optional.of(BallotFault.of(Code.WRONG_FORM));
        int given = approved.options().size();
        if (given == 0) return Optional.empty();
        var unknown = options.known(approved.options());
        if (unknown.isPresent()) return unknown;
        if (given < least) return Optional.of(BallotFault.of(Code.TOO_FEW_MARKS, "least", least, "given", given));
        if (most > 0 && given > most)
            return Optional.of(BallotFault.of(Code.TOO_MANY_MARKS, "most", most, "given", given));
        return Optional.empty();
    }

    @Override
    public CountSheet count(Contest contest, Ballots ballots) {
        var options = new OptionCheck(contest);
        var approvals = new PointTally(contest);
        approvals.invalid(ballots.rankings().total() - ballots.rankings().blank());
        long blank = ballots.blank();
        for (var cast : ballots.others().entrySet()) {
            if (fault(options, cast.getKey()).isPresent()) approvals.invalid(cast.getValue());
            else if (cast.getKey() instanceof Choice.Approved approved) {
                if (approved.options().isEmpty()) blank += cast.getValue();
                approved.options().forEach(option -> approvals.add(option, 1, cast.getValue()));
            }
        }
        var placing = Placing.of(
                contest, approvals.totals(), option -> approvals.total(option).signum() > 0);
        return new CountSheet(
                ID,
                settings(),
                ballots.total(),
                blank,
                placing.winners(),
                placing.ranking(),
                placing.ties(),
                null,
                List.of(approvals.part("approvals"), approvals.invalid()));
    }
}
