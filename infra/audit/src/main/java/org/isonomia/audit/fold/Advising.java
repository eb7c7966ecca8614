package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.ACTED_FOR_ANOTHER;
import static org.isonomia.audit.fold.Disagreement.Kind.ADVICE_OUT_OF_TURN;

import java.util.HashSet;
import org.isonomia.audit.deciding.Effects;
import org.isonomia.audit.deciding.Judging;
import org.isonomia.audit.deciding.Procedures;
import org.isonomia.events.MemberId;
import org.isonomia.events.proposals.ProposalEvent.AdviceAsked;
import org.isonomia.events.proposals.ProposalEvent.AdviceGiven;

/** Whether advice is asked by who decides, of others, where the charter decides by it, and given by who was asked. */
final class Advising {
    private final Community community;
    private final Members members;
    private final Findings findings;

    Advising(Community community, Members members, Findings findings) {
        this.community = community;
        this.members = members;
        this.findings = findings;
    }

    void asked(Proposal proposal, AdviceAsked event, Fact fact) {
        String recorded = "advice on version " + event.version() + " of " + event.proposal() + " is asked of "
                + event.advisers() + " until " + event.until();
        var proposer = proposal.draft.proposer();
        if (!proposer.equals(fact.by()))
            findings.add(ACTED_FOR_ANOTHER, fact, recorded, "only its proposer " + proposer + " may");
        if (!proposal.alive(fact.at()) || event.version() != proposal.version)
            outOfTurn(fact, recorded, "it is " + Proposals.described(proposal));
        time(proposal, event, fact, recorded);
        if (!event.advisers().equals(Judging.sorted(new HashSet<>(event.advisers()))))
            outOfTurn(fact, recorded, "each is named once, in order of their ids");
        if (event.advisers().isEmpty()) outOfTurn(fact, recorded, "nobody is asked");
        for (MemberId adviser : event.advisers())
            if (!members.has(adviser) || proposal.advice.isAsked(adviser) || proposer.equals(adviser))
                outOfTurn(fact, recorded, adviser + " is no other member, or was asked before");
        proposal.advice.ask(event.advisers(), event.until());
    }

    private void time(Proposal proposal, AdviceAsked event, Fact fact, String recorded) {
        var charter = community.charter();
        if (charter == null) return;
        var procedure = Procedures.of(
                charter,
                Effects.kind(proposal.effects),
                proposal.effects,
                members.all().size());
        if (!Procedures.byAdvice(procedure)) outOfTurn(fact, recorded, "what it proposes is not decided by advice");
        var least = fact.at().plusSeconds(600);
        var until = fact.at().plus(procedure.deliberation());
        if (!event.until().equals(until.isBefore(least) ? least : until))
            outOfTurn(fact, recorded, "whoever is asked has " + procedure.deliberation() + ", ten minutes at least");
    }

    void given(Proposal proposal, AdviceGiven event, Fact fact) {
        String recorded = event.adviser() + " advises on version " + event.version() + " of " + event.proposal();
        if (!event.adviser().equals(fact.by()))
            findings.add(ACTED_FOR_ANOTHER, fact, recorded, "it is said by " + fact.by());
        boolean open = proposal.alive(fact.at()) && event.version() == proposal.version;
        if (!open || !proposal.advice.isAsked(event.adviser()))
            outOfTurn(fact, recorded, "they were not asked, or it is " + Proposals.described(proposal));
        proposal.advice.give(event.adviser(), event.version());
    }

    private void outOfTurn(Fact fact, String recorded, String derived) {
        findings.add(ADVICE_OUT_OF_TURN, fact, recorded, derived);
    }
}
