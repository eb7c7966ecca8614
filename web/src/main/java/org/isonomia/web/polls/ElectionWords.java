package org.isonomia.web.polls;

import java.util.ArrayList;
import java.util.List;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.counting.Election;
import org.isonomia.rules.counting.TiedSeats;
import org.isonomia.web.page.Page;

/**
 * Who is elected and which seats are tied among whom, by the titles of the options: in the words of the auditor's
 * program, in the reader's language.
 */
public final class ElectionWords {
    private ElectionWords() {}

    /** Of rival proposals one is chosen or they are level; of all other options some are elected to seats. */
    public static String of(Page page, PollTerms terms, Election election) {
        return Deciding.isBetweenRivals(terms) ? rivals(page, election) : of(page, election);
    }

    /** What another rule would have come to. @param election by the ids of the options */
    public static String otherwise(Page page, PollTerms terms, Election election) {
        var tied = election.tied();
        if (election.elected().isEmpty() && tied == null) return page.t("others.none");
        return of(
                page,
                terms,
                new Election(
                        titles(page, terms, election.elected()),
                        tied == null ? null : new TiedSeats(tied.seats(), titles(page, terms, tied.among()))));
    }

    private static List<String> titles(Page page, PollTerms terms, List<String> options) {
        return options.stream()
                .map(option -> ChoiceWords.title(page, terms, option))
                .toList();
    }

    private static String rivals(Page page, Election election) {
        var tied = election.tied();
        return tied == null
                ? String.join(", ", election.elected())
                : page.t("election.level", "names", String.join(", ", tied.among()));
    }

    private static String of(Page page, Election election) {
        var sentences = new ArrayList<String>();
        var tied = election.tied();
        if (!election.elected().isEmpty())
            sentences.add(page.t("election.elected", "names", String.join(", ", election.elected())));
        if (tied != null)
            sentences.add(page.t("election.tied", "count", tied.seats(), "names", String.join(", ", tied.among())));
        return sentences.isEmpty() ? page.t("election.nobody") : String.join(" ", sentences);
    }
}
