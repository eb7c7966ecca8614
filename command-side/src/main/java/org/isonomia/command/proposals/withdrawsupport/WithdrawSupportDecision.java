package org.isonomia.command.proposals.withdrawsupport;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_SUPPORTED;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.SupportWithdrawn;

/** Support can be taken back until the vote. */
public record WithdrawSupportDecision(boolean member, ProposalState proposal) implements Decision<WithdrawSupport> {
    public static final Reads<WithdrawSupport, WithdrawSupportDecision> READS = Reads.of(
                    WithdrawSupport.class, new WithdrawSupportDecision(false, ProposalState.NONE))
            .on(
                    Standing.class,
                    c -> Tag.member(c.supporter()),
                    (state, e) -> new WithdrawSupportDecision(Standings.isMemberAfter(e), state.proposal))
            .on(
                    ProposalEvent.class,
                    c -> Tag.proposal(c.proposal()),
                    (state, e) -> new WithdrawSupportDecision(state.member, state.proposal.after(e)));

    @Override
    public Verdict decide(WithdrawSupport command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        var over = proposal.over(now);
        if (over.isPresent()) return refuse(over.get());
        if (!proposal.supporters().contains(command.supporter())) return refuse(NOT_SUPPORTED);
        return accept(new SupportWithdrawn(command.proposal(), proposal.text().version(), command.supporter()));
    }
}
