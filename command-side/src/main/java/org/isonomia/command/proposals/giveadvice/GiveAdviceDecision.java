package org.isonomia.command.proposals.giveadvice;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_ASKED;
import static org.isonomia.command.proposals.ProposalRefusal.VERSION_OUTDATED;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.AdviceGiven;

/** Only who was asked advises, on the version they saw, until the vote. */
public record GiveAdviceDecision(boolean member, ProposalState proposal) implements Decision<GiveAdvice> {
    public static final int LONGEST = 10_000;

    public static final Reads<GiveAdvice, GiveAdviceDecision> READS = Reads.of(
                    GiveAdvice.class, new GiveAdviceDecision(false, ProposalState.NONE))
            .on(
                    Standing.class,
                    c -> Tag.member(c.adviser()),
                    (state, e) -> new GiveAdviceDecision(Standings.isMemberAfter(e), state.proposal))
            .on(
                    ProposalEvent.class,
                    c -> Tag.proposal(c.proposal()),
                    (state, e) -> new GiveAdviceDecision(state.member, state.proposal.after(e)));

    @Override
    public Verdict decide(GiveAdvice command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        var over = proposal.over(now);
        if (over.isPresent()) return refuse(over.get());
        if (!proposal.advice().asked().containsKey(command.adviser())) return refuse(NOT_ASKED);
        if (proposal.text().version() != command.version()) return refuse(VERSION_OUTDATED);
        Verdict faulty = Refusal.anyOf(
                new Input().text("advice", command.advice(), LONGEST).faults());
        if (faulty != null) return faulty;
        return accept(new AdviceGiven(
                command.proposal(),
                command.version(),
                command.adviser(),
                Sealed.of(command.adviser(), command.advice().strip())));
    }
}
