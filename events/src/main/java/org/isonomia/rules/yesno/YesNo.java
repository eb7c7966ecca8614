package org.isonomia.rules.yesno;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isonomia.rules.counting.Settings;
import org.isonomia.rules.quorum.Electorate;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.quorum.Turnout;

/**
 * Rule {@code yes-no/1}: for, against or abstaining. A proposal is adopted when the quorum is met and the votes for
 * reach their threshold, which is of those for and against unless it states another base; a tie leaves the status quo.
 * Source: Robert's Rules of Order (12th ed.) §44 on majority and two-thirds votes; the quorum of approvals follows
 * Debian's constitution A.6.
 */
public final class YesNo {
    public static final String ID = "yes-no/1";
    public static final String YES = "yes";
    public static final String NO = "no";
    public static final String ABSTAIN = "abstain";
    public static final Set<String> CHOICES = Set.of(YES, NO, ABSTAIN);

    private YesNo() {}

    /**
     * The settings by which the count sheet passes what this threshold passes.
     *
     * @param roll how many may vote, of whom a share of the electorate is
     */
    public static Map<String, String> settings(Threshold threshold, long roll) {
        var settings = new HashMap<String, String>();
        settings.put("share", threshold.share().toString());
        settings.put("strict", Boolean.toString(threshold.strict()));
        if (threshold.base() == Threshold.Base.PARTICIPANTS) settings.put("base", "participants");
        if (threshold.base() == Threshold.Base.ELECTORATE) {
            settings.put("base", "electorate");
            settings.put("electorate", Long.toString(roll));
        }
        return new YesNoCount(new Settings(settings)).settings();
    }

    public static Tally count(Collection<String> choices) {
        var tally = Tally.EMPTY;
        for (String choice : choices) tally = tally.plus(choice);
        return tally;
    }

    /**
     * @param roll how many may vote
     * @throws IllegalArgumentException for a quorum of another base than the roll, which needs the whole electorate
     */
    public static Result decide(Tally tally, long roll, Quorum quorum, Threshold threshold) {
        if (quorum.base() != null) throw new IllegalArgumentException("of another base than the roll: " + quorum);
        return decide(tally, new Electorate(roll, roll, roll), quorum, threshold);
    }

    /** @param electorate whoever voted counts among its active */
    public static Result decide(Tally tally, Electorate electorate, Quorum quorum, Threshold threshold) {
        boolean approvals = quorum.counts() == Quorum.Counts.APPROVALS;
        var turnout = Tick.of(
                approvals ? Tick.Requirement.QUORUM_OF_APPROVALS : Tick.Requirement.QUORUM_OF_PARTICIPANTS,
                quorum.required(electorate),
                approvals ? tally.yes() : tally.participants());
        var answered = new Turnout(tally.yes() + tally.no(), tally.participants(), electorate.roll());
        var approval = Tick.of(Tick.Requirement.APPROVAL, threshold.required(answered), tally.yes());
        var outcome = !turnout.met()
                ? Result.Outcome.QUORUM_FAILED
                : approval.met() ? Result.Outcome.ADOPTED : Result.Outcome.REJECTED;
        return new Result(outcome, List.of(turnout, approval));
    }
}
