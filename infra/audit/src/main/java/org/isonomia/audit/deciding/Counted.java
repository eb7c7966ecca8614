package org.isonomia.audit.deciding;

import static org.isonomia.audit.deciding.Words.CONSENT;
import static org.isonomia.audit.deciding.Words.NO;
import static org.isonomia.audit.deciding.Words.YES;
import static org.isonomia.audit.deciding.Words.YES_NO;

import java.util.Collection;
import java.util.List;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.yesno.Tally;
import org.jspecify.annotations.Nullable;

/**
 * The ballots of a poll with the sheet that its method of counting makes of them, and what is recorded besides.
 *
 * @param approvals what a quorum of approvals counts
 * @param tally of a yes-or-no poll: every ballot that says neither abstains
 */
public record Counted(
        List<Choice> ballots,
        CountSheet sheet,
        long approvals,
        @Nullable Tally tally) {
    public static Counted by(CountingRule rule, PollTerms terms, Contest contest, Collection<Choice> ballots) {
        var cast = List.copyOf(ballots);
        var sheet = rule.count(contest, Ballots.of(contest, cast));
        return new Counted(cast, sheet, approvals(terms, sheet, cast), tally(terms, cast));
    }

    /** How many ballots say this one thing. */
    long said(String option) {
        return said(ballots, option);
    }

    private static long approvals(PollTerms terms, CountSheet sheet, List<Choice> ballots) {
        return switch (terms.rule().rule()) {
            case YES_NO -> said(ballots, YES);
            case CONSENT -> said(ballots, "consent") + said(ballots, "concern");
            default ->
                Terms.betweenRivals(terms)
                        ? RivalStanding.all(sheet).stream()
                                .mapToLong(RivalStanding::over)
                                .max()
                                .orElse(0)
                        : sheet.ballots() - sheet.blank();
        };
    }

    private static @Nullable Tally tally(PollTerms terms, List<Choice> ballots) {
        if (!terms.rule().is(YES_NO)) return null;
        long yes = said(ballots, YES);
        long no = said(ballots, NO);
        return new Tally(yes, no, ballots.size() - yes - no);
    }

    private static long said(List<Choice> ballots, String option) {
        return ballots.stream().filter(new Choice.One(option)::equals).count();
    }
}
