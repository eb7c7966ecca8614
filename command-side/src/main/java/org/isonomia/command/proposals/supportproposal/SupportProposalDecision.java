package org.isonomia.command.proposals.supportproposal;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.ProposalRefusal.ALREADY_SUPPORTED;
import static org.isonomia.command.proposals.ProposalRefusal.PROPOSER_SUPPORTS_ANYWAY;
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
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;

/** Support belongs to a version: whoever supports says which one they read. The proposer counts without saying so. */
public record SupportProposalDecision(boolean member, ProposalState proposal) implements Decision<SupportProposal> {
    public static final Reads<SupportProposal, SupportProposalDecision> READS = Reads.of(
                    SupportProposal.class, new SupportProposalDecision(false, ProposalState.NONE))
            .on(
                    Standing.class,
                    c -> Tag.member(c.supporter()),
                    (state, e) -> new SupportProposalDecision(Standings.isMemberAfter(e), state.proposal))
            .on(
                    ProposalEvent.class,
                    c -> Tag.proposal(c.proposal()),
                    (state, e) -> new SupportProposalDecision(state.member, state.proposal.after(e)));

    @Override
    public Verdict decide(SupportProposal command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        var over = proposal.over(now);
        if (over.isPresent()) return refuse(over.get());
        if (proposal.text().version() != command.version()) return refuse(VERSION_OUTDATED);
        if (proposal.isProposer(command.supporter())) return refuse(PROPOSER_SUPPORTS_ANYWAY);
        if (proposal.supporters().contains(command.supporter())) return refuse(ALREADY_SUPPORTED);
        return accept(new ProposalSupported(command.proposal(), command.version(), command.supporter()));
    }
}
