package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;

import java.time.Duration;
import java.util.List;
import org.isonomia.events.ProposalId;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.rules.yesno.YesNo;

/** A poll that closed, was not counted, and was ended for that. */
public final class Uncounted {
    private Uncounted() {}

    /** @param waited from the close to the end */
    public static List<Draft> after(Duration waited) {
        var log = new Community("bo");
        var poll = log.open(log.propose("kite"));
        log.vote(poll, ADA, YesNo.YES);
        log.pass(Duration.between(log.now, log.terms(poll).timing().closesAt()));
        log.clock(new PollClosed(poll));
        log.pass(waited);
        log.clock(new CountAbandoned(poll), new ProposalReturned(new ProposalId("q_kite"), poll));
        log.pass(Duration.ofDays(1));
        log.act(ADA, new org.isonomia.events.membership.MembershipEvent.MemberLeft(ADA));
        return log.drafts;
    }
}
