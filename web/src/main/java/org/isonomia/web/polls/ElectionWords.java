package org.isonomia.web.polls;

import java.util.ArrayList;
import org.isonomia.rules.counting.Election;
import org.isonomia.web.page.Page;

/** Who is elected and which seats are tied among whom, in the words of the auditor's program, in the reader's language. */
public final class ElectionWords {
    private ElectionWords() {}

    /** @param election by the titles of its options */
    public static String of(Page page, Election election) {
        var sentences = new ArrayList<String>();
        var tied = election.tied();
        if (!election.elected().isEmpty())
            sentences.add(page.t("election.elected", "names", String.join(", ", election.elected())));
        if (tied != null)
            sentences.add(page.t("election.tied", "count", tied.seats(), "names", String.join(", ", tied.among())));
        return sentences.isEmpty() ? page.t("election.nobody") : String.join(" ", sentences);
    }
}
