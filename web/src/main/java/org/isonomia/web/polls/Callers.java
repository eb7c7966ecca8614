package org.isonomia.web.polls;

import org.isonomia.events.MemberId;
import org.isonomia.query.Views;
import org.isonomia.query.polls.ballotbox.PollPage;

/** Who is shown the form that calls a poll off; the decision has the last word. */
final class Callers {
    private Callers() {}

    static boolean include(MemberId member, PollPage poll, Views views) {
        var terms = poll.terms();
        if (terms.proposals().isEmpty() || terms.isOfFirstRules())
            return poll.opener().filter(opener -> opener.id().equals(member)).isPresent();
        var proposals = terms.proposals();
        return proposals.stream().anyMatch(proposal -> views.supporters().isBackedBy(member, proposal))
                && proposals.stream().noneMatch(views.proposals()::wasReturned);
    }
}
