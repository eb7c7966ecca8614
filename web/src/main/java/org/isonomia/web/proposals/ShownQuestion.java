package org.isonomia.web.proposals;

import java.util.Map;
import java.util.Optional;
import org.isonomia.command.Refusal;
import org.isonomia.events.ProposalId;
import org.isonomia.query.polls.prospects.Prospect;
import org.isonomia.query.proposals.questions.QuestionPage;
import org.isonomia.query.proposals.questions.QuestionState;
import org.isonomia.web.request.Form;

/**
 * A question as whoever looks sees it.
 *
 * @param form of whatever act was refused; blank when none was
 * @param prospect of the rivals that are ready; absent until then
 * @param waits what each rival that is not ready still waits for
 * @param needed how many have to support each rival, who proposed it among them
 * @param backing whether they proposed or support one of its rivals
 */
public record ShownQuestion(
        QuestionPage question,
        Form form,
        Optional<Prospect> prospect,
        Map<ProposalId, Refusal> waits,
        Map<ProposalId, Integer> needed,
        boolean backing) {
    public String base() {
        return "/questions/" + question.line().id();
    }

    public boolean open() {
        return question.line().state() == QuestionState.OPEN;
    }
}
