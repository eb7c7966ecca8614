package org.isonomia.command.polls;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.effects.Affected;
import org.isonomia.command.proposals.ProposalRefusal;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.command.proposals.QuestionState;
import org.isonomia.deciding.Procedures;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.Tag;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.QuestionEvent;

/** A question, its rivals, and what each needs before it can be put to the vote. */
public record OpenQuestion(Ground ground, QuestionState question, Rivals rivals, Affected affected) {
    /** The least notice of a vote on a question, so that those in one room can finish a sentence, too. */
    public static final Duration LEAST_NOTICE = Duration.ofMinutes(10);

    private static final OpenQuestion NOTHING =
            new OpenQuestion(Ground.NONE, QuestionState.NONE, Rivals.NONE, Affected.NONE);

    /** What every command about putting a question to the vote reads. */
    public static <C, S extends Decision<C>> Reads<C, S> reads(
            Class<C> command,
            Function<C, QuestionId> question,
            Function<C, List<ProposalId>> rivals,
            Function<OpenQuestion, S> as,
            Function<S, OpenQuestion> of) {
        return Reads.of(command, as.apply(NOTHING))
                .with(
                        Ground.FACTS,
                        s -> of.apply(s).ground,
                        (s, next) -> as.apply(of.apply(s).on(next)))
                .on(
                        QuestionEvent.class,
                        c -> Tag.question(question.apply(c)),
                        (s, e) -> as.apply(of.apply(s).in(of.apply(s).question.after(e))))
                .on(
                        PollOpened.class,
                        c -> Tag.question(question.apply(c)),
                        (s, e) -> as.apply(of.apply(s).in(of.apply(s).question.after(e))))
                .on(
                        ProposalDrafted.class,
                        c -> Tag.question(question.apply(c)),
                        (s, e) -> as.apply(of.apply(s).among(of.apply(s).rivals.joinedBy(e))))
                .onEach(
                        ProposalEvent.class,
                        c -> rivals.apply(c).stream().map(Tag::proposal).toList(),
                        (s, c, e) ->
                                as.apply(of.apply(s).among(of.apply(s).rivals.after(e))))
                .with(
                        Affected.FACTS,
                        s -> of.apply(s).affected,
                        (s, next) -> as.apply(of.apply(s).affecting(next)));
    }

    private OpenQuestion on(Ground next) {
        return new OpenQuestion(next, question, rivals, affected);
    }

    private OpenQuestion in(QuestionState next) {
        return new OpenQuestion(ground, next, rivals, affected);
    }

    private OpenQuestion among(Rivals next) {
        return new OpenQuestion(ground, question, next, affected);
    }

    private OpenQuestion affecting(Affected next) {
        return new OpenQuestion(ground, question, rivals, next);
    }

    /** Those that can be put to the vote at this moment. */
    public List<ProposalState> ready(Instant now) {
        var readiness = new Readiness(ground, affected, now);
        return rivals.standing().stream()
                .filter(rival -> readiness.notYet(rival).isEmpty())
                .toList();
    }

    /** What the frozen rival that was drafted first still lacks; without one, that none is frozen. */
    public Refusal notYet(Instant now) {
        var readiness = new Readiness(ground, affected, now);
        return rivals.standing().stream()
                .filter(rival -> rival.phase() == ProposalState.Phase.FROZEN)
                .flatMap(rival -> readiness.notYet(rival).stream())
                .findFirst()
                .orElseGet(() -> Refusal.of(
                        rivals.standing().isEmpty() ? PollRefusal.NOTHING_READY : ProposalRefusal.NOT_FROZEN));
    }

    /** As long as any rival that stands has to be deliberated, so that one begun today can be finished. */
    public Duration notice() {
        long members = ground.members().size();
        return rivals.standing().stream()
                .map(rival -> Procedures.of(
                                ground.charterInForce(), rival.text().effects(), members)
                        .deliberation())
                .reduce(LEAST_NOTICE, (one, other) -> one.compareTo(other) < 0 ? other : one);
    }
}
