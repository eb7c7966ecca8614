package org.isonomia.web.polls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.events.polls.Occasion;
import org.isonomia.query.polls.ballotbox.Bar;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.web.page.Page;

/** Who may vote in a poll, and why someone may not, in sentences. */
public record ElectorateWords(Page page, PollPage poll) {
    public List<String> who() {
        var terms = poll.terms();
        long roll = poll.line().roll();
        if (poll.rollOf().isPresent())
            return List.of(page.t(
                    "poll.roll.role", "count", roll, "role", poll.rollOf().get()));
        if (terms.occasion().isOfPanel())
            return List.of(page.t(
                    terms.occasion().reason() == Occasion.Reason.PANEL ? "poll.roll.panel" : "poll.roll.hearing",
                    "count",
                    roll));
        var words = new ArrayList<>(List.of(page.t("poll.roll.all", "count", roll)));
        var electorate = terms.electorate().conduct().electorate();
        if (!electorate.classes().isEmpty())
            words.add(page.t("electorate.classes", "classes", String.join(", ", electorate.classes())));
        if (electorate.waiting().isPositive())
            words.add(page.t("electorate.waiting", "length", page.length(electorate.waiting())) + " "
                    + page.t("electorate.forward", "forward", page.absolute(terms.putForward())));
        return words;
    }

    public String whyNot(Bar bar) {
        var terms = poll.terms();
        Instant joined = bar.joinedAt() == null ? Instant.EPOCH : bar.joinedAt();
        return page.t(
                "ballot.bar." + bar.why(),
                "joined",
                page.absolute(joined),
                "length",
                page.length(terms.electorate().conduct().electorate().waiting()),
                "forward",
                page.absolute(terms.putForward()),
                "role",
                poll.rollOf().orElse(""),
                "classes",
                String.join(", ", terms.electorate().conduct().electorate().classes()));
    }
}
