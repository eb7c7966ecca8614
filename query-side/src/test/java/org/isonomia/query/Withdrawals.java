package org.isonomia.query;

import static org.isonomia.query.MemoryLog.NOON;
import static org.isonomia.query.Story.BEN;
import static org.isonomia.query.Story.DAY;
import static org.isonomia.query.Story.WEEK;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.Sealed;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.proposals.ProposalEvent.AdviceAsked;
import org.isonomia.events.proposals.ProposalEvent.AdviceGiven;
import org.isonomia.events.proposals.ProposalEvent.ProposalSentBack;
import org.isonomia.events.proposals.ProposalEvent.ProposalWithdrawn;
import org.isonomia.events.proposals.ProposalEvent.RemovalAnswered;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteAnnounced;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionWithdrawn;

/** What comes to its end by who began it, and who comes back: of things that no view has heard of before. */
final class Withdrawals {
    private static final ProposalId PROPOSAL = new ProposalId("q_0");
    private static final QuestionId QUESTION = new QuestionId("x_0");
    private static final PollId POLL = new PollId("p_0");

    private Withdrawals() {}

    static void happen(MemoryLog log) {
        log.append(new ProposalSentBack(PROPOSAL, POLL, NOON, WEEK));
        log.append(BEN, null, new RemovalAnswered(PROPOSAL, BEN, Sealed.of(BEN, "I was ill")));
        log.append(BEN, null, new AdviceAsked(PROPOSAL, 1, List.of(BEN), DAY));
        log.append(BEN, null, new AdviceGiven(PROPOSAL, 1, BEN, Sealed.of(BEN, "Ask the neighbours first")));
        log.append(BEN, null, new ProposalWithdrawn(PROPOSAL));
        log.append(BEN, null, new QuestionVoteAnnounced(QUESTION, POLL, BEN, DAY, List.of()));
        log.append(new CountAbandoned(POLL));
        log.append(new QuestionVoteLapsed(QUESTION, POLL));
        log.append(BEN, null, new QuestionWithdrawn(QUESTION));
        log.append(new MemberReadmitted(new MemberId("m_0"), NOON));
    }
}
