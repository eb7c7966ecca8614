package org.isonomia.web.proposals;

import java.util.Optional;
import org.isonomia.command.Refusal;
import org.isonomia.command.proposals.ProposalRefusal;
import org.isonomia.query.proposals.questions.QuestionLine;

/** Why nothing more can be drafted in a question, in the words in which drafting there would be refused. */
final class QuestionOver {
    private QuestionOver() {}

    /** @param line absent for a question that is not there */
    static Optional<Refusal> reason(Optional<QuestionLine> line) {
        if (line.isEmpty()) return Optional.of(Refusal.of(ProposalRefusal.QUESTION_UNKNOWN));
        return switch (line.get().state()) {
            case OPEN -> Optional.empty();
            case IN_VOTE, SETTLED -> Optional.of(Refusal.of(ProposalRefusal.QUESTION_IN_VOTE));
            case LAPSED -> Optional.of(Refusal.of(ProposalRefusal.QUESTION_LAPSED));
            case WITHDRAWN -> Optional.of(Refusal.of(ProposalRefusal.QUESTION_WITHDRAWN));
        };
    }
}
