package org.isonomia.command.proposals.respondtoremoval;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.ProposalRefusal.IN_VOTE;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_CONCERNED;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.deciding.Procedures;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.RemovalAnswered;

/** Only whom the current version would remove or suspend, as long as they are a member, until it lapses or is withdrawn. */
public record RespondToRemovalDecision(boolean member, ProposalState proposal) implements Decision<RespondToRemoval> {
    public static final int LONGEST_ANSWER = 10_000;

    public static final Reads<RespondToRemoval, RespondToRemovalDecision> READS = Reads.of(
                    RespondToRemoval.class, new RespondToRemovalDecision(false, ProposalState.NONE))
            .on(
                    Standing.class,
                    c -> Tag.member(c.member()),
                    (state, e) -> new RespondToRemovalDecision(Standings.isMemberAfter(e), state.proposal))
            .on(
                    ProposalEvent.class,
                    c -> Tag.proposal(c.proposal()),
                    (state, e) -> new RespondToRemovalDecision(state.member, state.proposal.after(e)));

    @Override
    public Verdict decide(RespondToRemoval command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        var over = proposal.over(now);
        if (over.isPresent() && over.get() != IN_VOTE) return refuse(over.get());
        if (!Procedures.sanctions(proposal.text().effects(), command.member())) return refuse(NOT_CONCERNED);
        Verdict faulty = Refusal.anyOf(
                new Input().text("answer", command.answer(), LONGEST_ANSWER).faults());
        if (faulty != null) return faulty;
        return accept(new RemovalAnswered(
                command.proposal(),
                command.member(),
                Sealed.of(command.member(), command.answer().strip())));
    }
}
