package org.isonomia.web.proposals;

import java.util.List;
import java.util.Optional;
import org.isonomia.command.Refusal;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.community.Procedure;
import org.isonomia.query.polls.prospects.Prospect;
import org.isonomia.query.proposals.proposals.ProposalPage;
import org.isonomia.query.proposals.questions.QuestionLine;
import org.isonomia.query.proposals.questions.QuestionState;
import org.isonomia.web.request.Form;

/**
 * A proposal as whoever looks sees it.
 *
 * @param question in which it was drafted
 * @param procedure by which it would be decided if it were put to the vote now
 * @param prospect once it can be put to the vote by itself
 * @param waits what it still waits for
 * @param supporting whether they support it
 * @param changes from the version before, word by word; empty for the first
 * @param form of whatever act was refused; blank when none was
 */
public record ShownProposal(
        ProposalPage proposal,
        Optional<QuestionLine> question,
        Procedure procedure,
        Optional<Prospect> prospect,
        Optional<Refusal> waits,
        boolean supporting,
        List<TextChange> changes,
        Form form) {
    public String base() {
        return "/proposals/" + proposal.line().id();
    }

    public boolean byAdvice() {
        return procedure.rule().equals(Deciding.ADVICE);
    }

    /** Whether it is decided with its question. */
    public boolean rival() {
        return question.filter(line -> line.state() == QuestionState.OPEN).isPresent();
    }
}
