package org.isonomia.web.polls;

import org.isonomia.events.MemberId;
import org.isonomia.query.Views;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.query.proposals.proposals.ProposalPage;
import org.isonomia.rules.deciding.Deciding;

/** Who is shown the form that calls a poll off; the decision has the last word. */
final class Callers {
    private static final String RETURNED = "proposals.ProposalReturned";

    private Callers() {}

    static boolean include(MemberId member, PollPage poll, Views views) {
        var terms = poll.terms();
        if (terms.proposals().isEmpty() || terms.deciding().equals(Deciding.FIRST))
            return poll.opener().filter(opener -> opener.id().equals(member)).isPresent();
        var proposals = terms.proposals().stream()
                .flatMap(proposal -> views.proposals().proposal(proposal).stream())
                .toList();
        return proposals.stream().anyMatch(proposal -> isBackedBy(member, proposal))
                && proposals.stream()
                        .flatMap(proposal -> proposal.entries().stream())
                        .noneMatch(entry -> entry.event().equals(RETURNED));
    }

    private static boolean isBackedBy(MemberId member, ProposalPage proposal) {
        return proposal.line().proposer().id().equals(member)
                || proposal.versions().getFirst().supporters().stream()
                        .anyMatch(supporter -> supporter.id().equals(member));
    }
}
