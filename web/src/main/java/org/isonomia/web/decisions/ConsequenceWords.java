package org.isonomia.web.decisions;

import java.util.Optional;
import org.isonomia.deciding.Sequel;
import org.isonomia.query.decisions.Consequence;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.web.page.Page;
import org.isonomia.web.polls.PollWords;

/** What happens if …, in sentences. */
public record ConsequenceWords(Page page, PollPage poll) {
    /** The case. */
    public String when(Consequence one) {
        boolean answers = one.of() == Consequence.Case.NOW
                && PollWords.approval(poll.terms()).equals("approval.options");
        return answers
                ? page.t("if.now.answers", "count", one.number())
                : page.t("if.case." + one.of(), "count", one.number(), "option", option(one));
    }

    private String option(Consequence one) {
        return Optional.ofNullable(one.option())
                .flatMap(poll.terms().rule()::option)
                .map(option -> page.moments(option.title()))
                .orElse("");
    }

    /** What the rule does then, by itself. */
    public String then(Consequence one) {
        var extension = one.extension();
        if (extension != null)
            return page.t("if.extends", "when", page.near(poll.line().closesAt().plus(extension)));
        if (one.of() == Consequence.Case.AHEAD) return page.t("if.ahead");
        if (one.sequel() != Sequel.NONE) return page.t("if.sequel." + one.sequel());
        return page.t((poll.line().binding() ? "if.then.binding." : "if.then.advisory.") + one.outcome());
    }
}
