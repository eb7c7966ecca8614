package org.isonomia.web.polls;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.query.polls.ballotbox.PollLine;
import org.isonomia.rules.yesno.Result;
import org.isonomia.web.page.Page;

/** What a poll asks and how it ended, in the reader's language. */
public final class PollWords {
    private PollWords() {}

    /** Its question as it was written; that of a panel on a challenged result is the product's own. */
    public static String title(Page page, PollLine poll) {
        return isHearing(poll) ? page.t("poll.hearing", "question", poll.question()) : poll.question();
    }

    /** Whom or what it chose, moments as people read them. */
    public static String winners(Page page, List<String> titles) {
        return titles.stream().map(page::moments).collect(joining(", "));
    }

    /** For a tag. */
    public static String outcome(Page page, PollLine poll) {
        if (poll.annulled()) return page.t("outcome.annulled");
        if (isHearing(poll)) return page.t(verdict(poll));
        return page.t((poll.binding() ? "outcome.binding." : "outcome.advisory.") + poll.outcome());
    }

    /** For a heading. */
    public static String result(Page page, PollLine poll) {
        if (poll.annulled()) return page.t("outcome.annulled.title");
        if (isHearing(poll)) return page.t(verdict(poll));
        return page.t((poll.binding() ? "outcome.title.binding." : "outcome.title.advisory.") + poll.outcome());
    }

    private static String verdict(PollLine poll) {
        return poll.outcome() == Result.Outcome.ADOPTED ? "outcome.hearing.annulled" : "outcome.hearing.upheld";
    }

    private static boolean isHearing(PollLine poll) {
        return poll.reason() == Reason.CHALLENGE;
    }
}
