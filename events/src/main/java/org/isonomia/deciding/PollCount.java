package org.isonomia.deciding;

import java.util.Collection;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.rules.yesno.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * The ballots of a poll, counted by the rule it opened with.
 *
 * @param approvals what a quorum of approvals counts: ballots for; without objection; preferring the most preferred
 *     rival to the status quo; under every other rule, ballots that name an option
 * @param tally of a yes/no poll
 */
public record PollCount(
        CountSheet sheet, long approvals, @Nullable Tally tally) {
    public static PollCount of(PollTerms terms, Collection<Choice> choices) {
        var rule = terms.rule().countingRule();
        var sheet = rule.count(terms.rule().contest(), Ballots.of(terms.rule().contest(), choices));
        return switch (terms.rule().rule()) {
            case YesNo.ID -> {
                var tally = YesNo.count(choices.stream()
                        .map(choice -> choice instanceof Choice.One one ? one.option() : YesNo.ABSTAIN)
                        .toList());
                yield new PollCount(sheet, tally.yes(), tally);
            }
            case Consent.ID -> new PollCount(sheet, withoutObjection(choices), null);
            default ->
                new PollCount(
                        sheet,
                        Deciding.isBetweenRivals(terms) ? mostOverStatusQuo(sheet) : sheet.ballots() - sheet.blank(),
                        null);
        };
    }

    /** Ballots of a consent poll that object: all that are neither blank nor without objection. */
    public long objections() {
        return sheet.ballots() - sheet.blank() - approvals;
    }

    private static long mostOverStatusQuo(CountSheet sheet) {
        return Against.statusQuo(sheet).stream().mapToLong(Against::over).max().orElse(0);
    }

    private static long withoutObjection(Collection<Choice> choices) {
        return choices.stream()
                .filter(choice -> choice instanceof Choice.One && !Deciding.objects(choice))
                .count();
    }
}
