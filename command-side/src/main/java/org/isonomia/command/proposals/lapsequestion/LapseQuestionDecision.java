package org.isonomia.command.proposals.lapsequestion;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_DUE;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_IN_VOTE;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_LAPSED;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_UNKNOWN;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_WITHDRAWN;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.proposals.QuestionState;
import org.isonomia.events.Tag;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.proposals.QuestionEvent.QuestionLapsed;

/** A question that was not put to the vote in time ends; its rivals stand alone from there. Downtime only delays it. */
public record LapseQuestionDecision(QuestionState question) implements Decision<LapseQuestion> {
    public static final Reads<LapseQuestion, LapseQuestionDecision> READS = Reads.of(
                    LapseQuestion.class, new LapseQuestionDecision(QuestionState.NONE))
            .on(
                    QuestionEvent.class,
                    c -> Tag.question(c.question()),
                    (state, e) -> new LapseQuestionDecision(state.question.after(e)))
            .on(
                    PollOpened.class,
                    c -> Tag.question(c.question()),
                    (state, e) -> new LapseQuestionDecision(state.question.after(e)));

    @Override
    public Verdict decide(LapseQuestion command, Instant now) {
        if (question.raised().isEmpty()) return refuse(QUESTION_UNKNOWN);
        if (question.inVote()) return refuse(QUESTION_IN_VOTE);
        switch (question.end()) {
            case LAPSED -> {
                return refuse(QUESTION_LAPSED);
            }
            case WITHDRAWN -> {
                return refuse(QUESTION_WITHDRAWN);
            }
            case NONE -> {}
        }
        return question.announced().isPresent()
                        || now.isBefore(question.raised().get().endsAt())
                ? refuse(NOT_DUE)
                : accept(new QuestionLapsed(command.question()));
    }
}
