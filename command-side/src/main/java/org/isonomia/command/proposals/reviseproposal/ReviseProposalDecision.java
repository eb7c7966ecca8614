package org.isonomia.command.proposals.reviseproposal;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.ProposalRefusal.NOTHING_CHANGED;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_THE_PROPOSER;
import static org.isonomia.command.proposals.ProposalRefusal.VERSION_OUTDATED;

import java.time.Instant;
import java.util.ArrayList;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.proposals.NamesTaken;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.command.proposals.Wording;
import org.isonomia.events.Digests;
import org.isonomia.events.PublicText;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.roles.RoleEvent.RoleDefined;

/**
 * Only the proposer may revise, until the proposal is frozen; a revision is a submission anew: it loses the support of
 * the version before, and deliberation and waiting periods count from it.
 */
public record ReviseProposalDecision(boolean member, ProposalState proposal, NamesTaken names)
        implements Decision<ReviseProposal> {
    public static final Reads<ReviseProposal, ReviseProposalDecision> READS = Reads.of(
                    ReviseProposal.class, new ReviseProposalDecision(false, ProposalState.NONE, NamesTaken.NONE))
            .on(
                    Standing.class,
                    c -> Tag.member(c.proposer()),
                    (state, e) -> new ReviseProposalDecision(Standings.isMemberAfter(e), state.proposal, state.names))
            .on(
                    ProposalEvent.class,
                    c -> Tag.proposal(c.proposal()),
                    (state, e) -> new ReviseProposalDecision(state.member, state.proposal.after(e), state.names))
            .on(
                    RoleDefined.class,
                    c -> Tag.roles(),
                    (state, e) -> new ReviseProposalDecision(state.member, state.proposal, state.names.after(e)));

    @Override
    public Verdict decide(ReviseProposal command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        var uneditable = proposal.uneditable(now);
        if (uneditable.isPresent()) return refuse(uneditable.get());
        if (!proposal.isProposer(command.proposer())) return refuse(NOT_THE_PROPOSER);
        if (proposal.text().version() != command.version()) return refuse(VERSION_OUTDATED);
        Verdict faulty = Refusal.anyOf(Wording.check(command.title(), command.text(), command.effects())
                .faults());
        if (faulty != null) return faulty;
        var alike = new ArrayList<>(names.asRoles(command.effects()));
        if (proposal.isRival()) alike.addAll(NamesTaken.NONE.asRival(command.title()));
        Verdict taken = Refusal.anyOf(alike);
        if (taken != null) return taken;
        if (isAsBefore(command)) return refuse(NOTHING_CHANGED);
        return accept(new ProposalRevised(
                command.proposal(),
                command.version() + 1,
                command.title().strip(),
                PublicText.of(command.text().strip()),
                command.effects(),
                now));
    }

    private boolean isAsBefore(ReviseProposal command) {
        var before = proposal.text();
        return before.title().equals(command.title().strip())
                && before.effects().equals(command.effects())
                && digest(before.text()).equals(Digests.sha256(command.text().strip()));
    }

    private static String digest(PublicText text) {
        return switch (text) {
            case PublicText.Full full -> Digests.sha256(full.text());
            case PublicText.Stored stored -> stored.sha256();
        };
    }
}
