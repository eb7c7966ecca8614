package org.isonomia.command.proposals.lapseproposal;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.proposals.ProposalRefusal.IN_VOTE;
import static org.isonomia.command.proposals.ProposalRefusal.LAPSED;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_DUE;
import static org.isonomia.command.proposals.ProposalRefusal.PROPOSAL_UNKNOWN;
import static org.isonomia.command.proposals.ProposalRefusal.WITHDRAWN;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.events.Tag;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.ProposalLapsed;

/** A proposal that was not put to the vote in time ends; downtime only delays it. */
public record LapseProposalDecision(ProposalState proposal) implements Decision<LapseProposal> {
    public static final Reads<LapseProposal, LapseProposalDecision> READS = Reads.of(
                    LapseProposal.class, new LapseProposalDecision(ProposalState.NONE))
            .on(
                    ProposalEvent.class,
                    c -> Tag.proposal(c.proposal()),
                    (state, e) -> new LapseProposalDecision(state.proposal.after(e)));

    @Override
    public Verdict decide(LapseProposal command, Instant now) {
        if (proposal.drafted().isEmpty()) return refuse(PROPOSAL_UNKNOWN);
        return switch (proposal.phase()) {
            case IN_VOTE -> refuse(IN_VOTE);
            case LAPSED -> refuse(LAPSED);
            case WITHDRAWN -> refuse(WITHDRAWN);
            case DRAFT, FROZEN ->
                now.isBefore(proposal.drafted().get().lapsesAt())
                        ? refuse(NOT_DUE)
                        : accept(new ProposalLapsed(command.proposal()));
        };
    }
}
