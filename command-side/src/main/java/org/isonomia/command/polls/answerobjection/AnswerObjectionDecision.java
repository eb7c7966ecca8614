package org.isonomia.command.polls.answerobjection;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.Proposers;
import org.isonomia.events.ProposalId;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.Objection;
import org.isonomia.events.polls.PollEvent.ObjectionAnswered;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;

/** The proposer answers for the proposal, and whoever asked for advice for what was asked, while the poll is open. */
public record AnswerObjectionDecision(Proposers proposers) implements Decision<AnswerObjection> {
    public static final int LONGEST_ANSWER = 2_000;

    /** Tags nothing: what an answer in a poll without a proposal reads in its place. */
    private static final ProposalId NO_PROPOSAL = new ProposalId("q_none");

    public static final Reads<AnswerObjection, AnswerObjectionDecision> READS = Reads.of(
                    AnswerObjection.class, new AnswerObjectionDecision(Proposers.NONE))
            .on(Lifecycle.class, c -> Tag.poll(c.poll()), (s, e) -> new AnswerObjectionDecision(s.proposers.after(e)))
            .on(Objection.class, c -> Tag.poll(c.poll()), (s, e) -> new AnswerObjectionDecision(s.proposers.after(e)))
            .on(
                    ProposalDrafted.class,
                    c -> Tag.proposal(c.proposal() == null ? NO_PROPOSAL : c.proposal()),
                    (s, e) -> new AnswerObjectionDecision(s.proposers.after(e)))
            .on(
                    OpenedByMember.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new AnswerObjectionDecision(s.proposers.after(e)));

    @Override
    public Verdict decide(AnswerObjection command, Instant now) {
        var barred = proposers.barred(command.proposal(), command.objector(), command.by(), now);
        if (barred.isPresent()) return refuse(barred.get());
        Verdict faulty = Refusal.anyOf(
                new Input().text("answer", command.answer(), LONGEST_ANSWER).faults());
        if (faulty != null) return faulty;
        return accept(new ObjectionAnswered(
                command.poll(),
                command.objector(),
                command.by(),
                Sealed.of(command.by(), command.answer().strip())));
    }
}
