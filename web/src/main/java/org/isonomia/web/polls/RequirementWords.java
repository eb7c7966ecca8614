package org.isonomia.web.polls;

import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.web.page.Page;

/** What a poll needs, in sentences, each of the base it is a share of. */
public final class RequirementWords {
    private RequirementWords() {}

    public static String threshold(Page page, PollTerms terms) {
        var threshold = terms.rule().threshold();
        String share = threshold.share().toString();
        if (threshold.base() == Threshold.Base.ELECTORATE)
            return threshold.strict()
                    ? page.t("poll.threshold.electorate.strict", "share", share)
                    : page.t("poll.threshold.electorate.least", "share", share);
        if (threshold.base() == Threshold.Base.PARTICIPANTS)
            return threshold.strict()
                    ? page.t("poll.threshold.participants.strict", "share", share)
                    : page.t("poll.threshold.participants.least", "share", share);
        return threshold.strict()
                ? page.t("poll.threshold.strict", "share", share)
                : page.t("poll.threshold.least", "share", share);
    }
}
