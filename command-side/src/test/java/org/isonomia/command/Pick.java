package org.isonomia.command;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isonomia.command.proposals.Drafts;
import org.isonomia.command.proposals.Questions;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.RoleId;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteAnnounced;
import org.isonomia.events.results.ResultEvent.PollDecided;

/** Draws whom and what an act is about: few members and roles, and what lately came into the log. */
record Pick(Random random, List<Event> log) {
    MemberId member() {
        return new MemberId("m_" + random.nextInt(5));
    }

    RoleId role() {
        return new RoleId("r_" + random.nextInt(3));
    }

    ProposalId newProposal() {
        return new ProposalId("q_" + log.size());
    }

    ProposalId proposal() {
        return last(ProposalDrafted.class).map(ProposalDrafted::proposal).orElse(Drafts.PROPOSAL);
    }

    QuestionId newQuestion() {
        return new QuestionId("x_" + log.size());
    }

    QuestionId question() {
        return last(QuestionRaised.class).map(QuestionRaised::question).orElse(Questions.QUESTION);
    }

    /** The proposals of a question, as one who looks at it sees them. */
    List<ProposalId> rivals(QuestionId question) {
        return log.stream()
                .filter(ProposalDrafted.class::isInstance)
                .map(ProposalDrafted.class::cast)
                .filter(drafted -> question.equals(drafted.question()))
                .map(ProposalDrafted::proposal)
                .toList();
    }

    /** Mostly who proposed it, sometimes anybody. */
    MemberId proposerOf(ProposalId proposal) {
        return random.nextInt(8) == 0
                ? member()
                : log.stream()
                        .filter(ProposalDrafted.class::isInstance)
                        .map(ProposalDrafted.class::cast)
                        .filter(drafted -> drafted.proposal().equals(proposal))
                        .map(ProposalDrafted::proposer)
                        .findFirst()
                        .orElseGet(this::member);
    }

    /** The proposals that a poll decides on. */
    List<ProposalId> decidedIn(PollId poll) {
        return log.stream()
                .filter(PollOpened.class::isInstance)
                .map(PollOpened.class::cast)
                .filter(opened -> opened.poll().equals(poll))
                .flatMap(opened -> opened.terms().proposals().stream())
                .toList();
    }

    PollId newPoll() {
        return new PollId("p_" + log.size());
    }

    /** The poll of the last vote on a question, whether it has opened or not. */
    Optional<PollId> announced() {
        return last(QuestionVoteAnnounced.class).map(QuestionVoteAnnounced::poll);
    }

    PollId poll(Class<? extends PollEvent> stage) {
        return last(stage).map(PollEvent::poll).orElse(Drafts.POLL);
    }

    PollId decided() {
        return last(PollDecided.class).map(PollDecided::poll).orElse(Drafts.POLL);
    }

    /** One of the last few of this kind. */
    <E> Optional<E> last(Class<? extends E> type) {
        var all = log.stream().filter(type::isInstance).map(type::cast).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.max(0, all.size() - 1 - random.nextInt(3))));
    }
}
