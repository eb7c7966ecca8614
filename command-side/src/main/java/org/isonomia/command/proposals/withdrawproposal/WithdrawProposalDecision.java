package org.isonomia.command.proposals.withdrawproposal;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_THE_PROPOSER;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.ProposalWithdrawn;

/** Only the proposer withdraws a proposal, frozen or not, and not once it is the voters' too. */
public record WithdrawProposalDecision(boolean member, ProposalState proposal) implements Decision<WithdrawProposal> {
    public static final Reads<WithdrawProposal, WithdrawProposalDecision> READS = Reads.of(
                    WithdrawProposal.class, new WithdrawProposalDecision(false, ProposalState.NONE))
            .on(
                    Standing.class,
                    c -> Tag.member(c.proposer()),
                    (state, e) -> new WithdrawProposalDecision(Standings.isMemberAfter(e), state.proposal))
            .on(
                    ProposalEvent.class,
                    c -> Tag.proposal(c.proposal()),
                    (state, e) -> new WithdrawProposalDecision(state.member, state.proposal.after(e)));

    @Override
    public Verdict decide(WithdrawProposal command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        var over = proposal.over(now);
        if (over.isPresent()) return refuse(over.get());
        if (!proposal.isProposer(command.proposer())) return refuse(NOT_THE_PROPOSER);
        return accept(new ProposalWithdrawn(command.proposal()));
    }
}
