package org.isonomia.command.polls.upholdobjection;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.Proposers;
import org.isonomia.events.Tag;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.Objection;
import org.isonomia.events.polls.PollEvent.ObjectionUpheld;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;

/** The proposer answers for the proposal, while the poll is open. */
public record UpholdObjectionDecision(Proposers proposers) implements Decision<UpholdObjection> {
    public static final Reads<UpholdObjection, UpholdObjectionDecision> READS = Reads.of(
                    UpholdObjection.class, new UpholdObjectionDecision(Proposers.NONE))
            .on(Lifecycle.class, c -> Tag.poll(c.poll()), (s, e) -> new UpholdObjectionDecision(s.proposers.after(e)))
            .on(Objection.class, c -> Tag.poll(c.poll()), (s, e) -> new UpholdObjectionDecision(s.proposers.after(e)))
            .on(
                    ProposalDrafted.class,
                    c -> Tag.proposal(c.proposal()),
                    (s, e) -> new UpholdObjectionDecision(s.proposers.after(e)));

    @Override
    public Verdict decide(UpholdObjection command, Instant now) {
        var barred = proposers.barred(command.proposal(), command.objector(), command.by(), now);
        if (barred.isPresent()) return refuse(barred.get());
        return accept(new ObjectionUpheld(command.poll(), command.objector(), command.by()));
    }
}
