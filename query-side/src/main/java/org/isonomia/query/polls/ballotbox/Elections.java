package org.isonomia.query.polls.ballotbox;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.Election;
import org.isonomia.rules.counting.TiedSeats;
import org.isonomia.rules.yesno.YesNo;

/** Whom a decided poll elected, and which seats it left tied, by the titles of the options. */
final class Elections {
    private Elections() {}

    static Optional<Election> of(PollRow row, Optional<CountSheet> sheet) {
        var terms = row.terms();
        var outcome = row.line().outcome();
        if (outcome == null || terms.rule().is(YesNo.ID) || terms.rule().is(Consent.ID)) return Optional.empty();
        return switch (outcome) {
            case ADOPTED, CHOSEN, TIED, NO_CHOICE ->
                sheet.map(counted ->
                        titled(terms, Election.of(counted, terms.rule().seats())));
            case REJECTED, QUORUM_FAILED, OBJECTED -> Optional.empty();
        };
    }

    private static Election titled(PollTerms terms, Election election) {
        var tied = election.tied();
        return new Election(
                titles(terms, election.elected()),
                tied == null ? null : new TiedSeats(tied.seats(), titles(terms, tied.among())));
    }

    private static List<String> titles(PollTerms terms, List<String> options) {
        return options.stream()
                .map(option ->
                        terms.rule().option(option).map(PollOption::title).orElse(option))
                .toList();
    }
}
