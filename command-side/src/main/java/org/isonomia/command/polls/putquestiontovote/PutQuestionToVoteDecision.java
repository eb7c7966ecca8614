package org.isonomia.command.polls.putquestiontovote;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_DUE;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_CHANGED;
import static org.isonomia.command.proposals.ProposalRefusal.VOTE_NOT_ANNOUNCED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.OpenQuestion;
import org.isonomia.command.polls.Opening;
import org.isonomia.command.polls.Readiness;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.deciding.Rivalry.Rival;
import org.isonomia.events.Event;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteAnnounced;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteLapsed;

/**
 * A question is put to the vote once, when that was announced for, with every rival that is ready by the procedure of its
 * own kind; one that is not stands alone from there. A single ready proposal is put to an ordinary poll, where rejecting
 * it is the status quo. When none is ready, or nobody may vote, the announcement lapses. Downtime only delays it.
 */
public record PutQuestionToVoteDecision(OpenQuestion open) implements Decision<PutQuestionToVote> {
    public static final Reads<PutQuestionToVote, PutQuestionToVoteDecision> READS = OpenQuestion.reads(
            PutQuestionToVote.class,
            PutQuestionToVote::question,
            PutQuestionToVote::rivals,
            PutQuestionToVoteDecision::new,
            PutQuestionToVoteDecision::open);

    @Override
    public Verdict decide(PutQuestionToVote command, Instant now) {
        var over = open.question().over(now);
        if (over.isPresent()) return refuse(over.get());
        if (open.question().announced().isEmpty()) return refuse(VOTE_NOT_ANNOUNCED);
        var announced = open.question().announced().get();
        if (now.isBefore(announced.opensAt())) return refuse(NOT_DUE);
        if (!Set.copyOf(command.rivals()).equals(open.rivals().drafted())) return refuse(QUESTION_CHANGED);
        var ready = open.ready(now);
        return opening(announced, ready, now)
                .map(events -> {
                    for (ProposalState rival : ready)
                        events.add(new ProposalPutToVote(Readiness.frozen(rival).proposal(), announced.poll()));
                    return accept(events);
                })
                .orElseGet(() -> accept(new QuestionVoteLapsed(command.question(), announced.poll())));
    }

    private Optional<List<Event>> opening(QuestionVoteAnnounced announced, List<ProposalState> ready, Instant now) {
        if (ready.isEmpty()) return Optional.empty();
        var putForward = ready.stream()
                .map(rival -> rival.text().submittedAt())
                .max(Instant::compareTo)
                .orElseThrow();
        var occasion = Occasion.first(announced.question(), putForward);
        var opening = new Opening(announced.poll(), null, open.ground(), announced.preconditions(), now);
        List<Rival> rivals = ready.stream().map(Readiness::frozen).toList();
        return rivals.size() == 1
                ? opening.binding(rivals.getFirst(), occasion)
                : opening.rivals(open.question().raised().orElseThrow().title(), rivals, occasion);
    }
}
