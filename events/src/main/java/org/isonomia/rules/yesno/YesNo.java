package org.isonomia.rules.yesno;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;

/**
 * Rule {@code yes-no/1}: for, against or abstaining. A proposal is adopted when the quorum is met and the votes for
 * reach their threshold among those for and against; a tie leaves the status quo. Source: Robert's Rules of Order
 * (12th ed.) §44 on majority and two-thirds votes; the quorum of approvals follows Debian's constitution A.6.
 */
public final class YesNo {
    public static final String ID = "yes-no/1";
    public static final String YES = "yes";
    public static final String NO = "no";
    public static final String ABSTAIN = "abstain";
    public static final Set<String> CHOICES = Set.of(YES, NO, ABSTAIN);

    private YesNo() {}

    public static Tally count(Collection<String> choices) {
        var tally = Tally.EMPTY;
        for (String choice : choices) tally = tally.plus(choice);
        return tally;
    }

    /** @param base how many the quorum is a share of */
    public static Result decide(Tally tally, long base, Quorum quorum, Threshold threshold) {
        boolean approvals = quorum.counts() == Quorum.Counts.APPROVALS;
        var turnout = Tick.of(
                approvals ? Tick.Requirement.QUORUM_OF_APPROVALS : Tick.Requirement.QUORUM_OF_PARTICIPANTS,
                quorum.required(base),
                approvals ? tally.yes() : tally.participants());
        var approval = Tick.of(Tick.Requirement.APPROVAL, threshold.required(tally.yes() + tally.no()), tally.yes());
        var outcome = !turnout.met()
                ? Result.Outcome.QUORUM_FAILED
                : approval.met() ? Result.Outcome.ADOPTED : Result.Outcome.REJECTED;
        return new Result(outcome, List.of(turnout, approval));
    }
}
