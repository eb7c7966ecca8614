package org.isonomia.command.proposals.freezeproposal;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_THE_PROPOSER;
import static org.isonomia.command.proposals.ProposalRefusal.VERSION_OUTDATED;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;

/** Only the proposer may freeze; what was supported is then what is voted on. */
public record FreezeProposalDecision(boolean member, ProposalState proposal) implements Decision<FreezeProposal> {
    public static final Reads<FreezeProposal, FreezeProposalDecision> READS = Reads.of(
                    FreezeProposal.class, new FreezeProposalDecision(false, ProposalState.NONE))
            .on(
                    Standing.class,
                    c -> Tag.member(c.proposer()),
                    (state, e) -> new FreezeProposalDecision(Standings.isMemberAfter(e), state.proposal))
            .on(
                    ProposalEvent.class,
                    c -> Tag.proposal(c.proposal()),
                    (state, e) -> new FreezeProposalDecision(state.member, state.proposal.after(e)));

    @Override
    public Verdict decide(FreezeProposal command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        var uneditable = proposal.uneditable(now);
        if (uneditable.isPresent()) return refuse(uneditable.get());
        if (!proposal.isProposer(command.proposer())) return refuse(NOT_THE_PROPOSER);
        if (proposal.text().version() != command.version()) return refuse(VERSION_OUTDATED);
        return accept(new ProposalFrozen(command.proposal(), command.version()));
    }
}
