package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.QUESTION_LAPSED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.QUESTION_OVER;
import static org.isonomia.audit.fold.Disagreement.Kind.QUESTION_REPEATED;
import static org.isonomia.audit.fold.Disagreement.Kind.QUESTION_TIME_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.QUESTION_UNKNOWN;
import static org.isonomia.audit.fold.Disagreement.Kind.THREAD_UNKNOWN;

import java.util.HashMap;
import java.util.Map;
import org.isonomia.events.QuestionId;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.proposals.QuestionEvent.QuestionLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaisedByItself;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteAnnounced;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionWithdrawn;
import org.jspecify.annotations.Nullable;

/** The life of questions, from the raising to the vote or their lapse. */
final class Questions {
    private final Discussion discussion;
    private final Findings findings;
    private final Map<QuestionId, Question> questions = new HashMap<>();

    Questions(Discussion discussion, Findings findings) {
        this.discussion = discussion;
        this.findings = findings;
    }

    @Nullable
    Question find(QuestionId id) {
        return questions.get(id);
    }

    /** What hangs on the rivals is judged by {@link Announcements}. */
    void see(QuestionEvent event, Fact fact, Act act) {
        switch (event) {
            case QuestionRaised e -> raised(e, fact);
            case QuestionReturned e -> {
                var question = require(e.question(), fact);
                Cancellations.requireCancelled(e.poll(), e.question().toString(), fact, act, findings);
                if (question != null) question.poll = null;
            }
            case QuestionLapsed e -> {
                var question = require(e.question(), fact);
                if (question != null) lapsed(question, fact);
            }
            case QuestionRaisedByItself e -> {
                var question = require(e.question(), fact);
                if (question != null) question.byItself = true;
            }
            case QuestionWithdrawn ignored -> {}
            case QuestionVoteAnnounced ignored -> {}
            case QuestionVoteLapsed ignored -> {}
        }
    }

    /** A proposal is drafted in a question that can still be put to the vote. */
    void joined(ProposalDrafted event, Fact fact) {
        var id = event.question();
        var question = id == null ? null : require(id, fact);
        if (question == null) return;
        requireAlive(question, fact, event.proposal() + " is drafted in " + id);
        question.rivals.add(event.proposal());
    }

    /** The first poll of a question; one that follows another poll is a matter of that poll. */
    @Nullable
    Question putToVote(PollOpened event, Fact fact) {
        var occasion = event.terms().occasion();
        var id = occasion.question();
        var question = id == null ? null : require(id, fact);
        if (question == null || occasion.follows() != null) return question;
        requireAlive(question, fact, id + " is put to the vote in " + event.poll());
        question.poll = event.poll();
        return question;
    }

    void end(Deadline deadline) {
        for (Question question : questions.values())
            if (question.announced != null && deadline.missed(question.announced.opensAt()))
                findings.open(
                        question.since, question.raised.question() + " was announced for a vote that has not opened");
            else if (!question.over() && deadline.missed(question.raised.endsAt()))
                findings.open(
                        question.since,
                        question.raised.question() + " is open although it was to lapse at "
                                + question.raised.endsAt());
    }

    private void raised(QuestionRaised event, Fact fact) {
        if (questions.putIfAbsent(event.question(), new Question(fact, event)) != null)
            findings.add(QUESTION_REPEATED, fact, event.question() + " is raised", "it was raised before this entry");
        if (!event.raisedAt().equals(fact.at()) || !event.endsAt().isAfter(fact.at()))
            findings.add(
                    QUESTION_TIME_DIFFERS,
                    fact,
                    "raised at " + event.raisedAt() + " until " + event.endsAt(),
                    "the entry is of " + fact.at());
        var thread = event.thread();
        if (thread != null && !discussion.knows(thread))
            findings.add(THREAD_UNKNOWN, fact, "a question discussed in " + thread, "no such thread was opened");
    }

    private void lapsed(Question question, Fact fact) {
        if (question.over() || question.announced != null || fact.at().isBefore(question.raised.endsAt()))
            findings.add(
                    QUESTION_LAPSED_OUT_OF_TURN,
                    fact,
                    question.raised.question() + " lapses at " + fact.at(),
                    "at this entry it is " + question.described());
        question.lapsed = true;
    }

    private void requireAlive(Question question, Fact fact, String recorded) {
        if (!question.alive(fact.at()))
            findings.add(QUESTION_OVER, fact, recorded, "at this entry it is " + question.described());
    }

    @Nullable
    Question require(QuestionId id, Fact fact) {
        var question = questions.get(id);
        if (question == null)
            findings.add(QUESTION_UNKNOWN, fact, fact.recorded().name() + " in " + id, "no such question was raised");
        return question;
    }
}
