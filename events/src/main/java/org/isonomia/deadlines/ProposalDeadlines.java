package org.isonomia.deadlines;

import static org.isonomia.deadlines.Change.NONE;
import static org.isonomia.deadlines.Change.set;
import static org.isonomia.deadlines.Change.settle;

import java.util.List;
import org.isonomia.deadlines.Change.Park;
import org.isonomia.deadlines.Change.Return;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalLapsed;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.ProposalEvent.ProposalSentBack;
import org.isonomia.events.proposals.ProposalEvent.ProposalWithdrawn;
import org.isonomia.events.proposals.ProposalEvent.ReviewOpened;
import org.isonomia.events.proposals.ProposalEvent.ReviewPlanned;
import org.isonomia.events.proposals.QuestionEvent.QuestionLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;
import org.isonomia.events.proposals.QuestionEvent.QuestionWithdrawn;

/** Of proposals and questions: while they are in a poll they wait for its result instead. */
public final class ProposalDeadlines {
    public static final Deadline LAPSE_PROPOSAL = new Deadline("lapse-proposal", (event, at) -> switch (event) {
        case ProposalDrafted e -> set(e.proposal(), e.lapsesAt());
        case ProposalSentBack e -> set(e.proposal(), e.lapsesAt());
        case ProposalPutToVote e -> List.of(new Park(e.proposal().value()));
        case ProposalReturned e -> List.of(new Return(e.proposal().value()));
        case ProposalLapsed e -> settle(e.proposal());
        case ProposalWithdrawn e -> settle(e.proposal());
        default -> NONE;
    });

    public static final Deadline LAPSE_QUESTION = new Deadline("lapse-question", (event, at) -> switch (event) {
        case QuestionRaised e -> set(e.question(), e.endsAt());
        case PollOpened e -> {
            var question = e.terms().occasion().question();
            yield question == null ? NONE : List.of(new Park(question.value()));
        }
        case QuestionReturned e -> List.of(new Return(e.question().value()));
        case QuestionLapsed e -> settle(e.question());
        case QuestionWithdrawn e -> settle(e.question());
        default -> NONE;
    });

    public static final Deadline OPEN_REVIEW = new Deadline("open-review", (event, at) -> switch (event) {
        case ReviewPlanned e -> set(e.proposal(), e.opensAt());
        case ReviewOpened e -> settle(e.proposal());
        default -> NONE;
    });

    static final List<Deadline> ALL = List.of(LAPSE_PROPOSAL, LAPSE_QUESTION, OPEN_REVIEW);

    private ProposalDeadlines() {}
}
