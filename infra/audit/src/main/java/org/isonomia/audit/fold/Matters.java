package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.NOT_READY_FOR_VOTE;
import static org.isonomia.audit.fold.Disagreement.Kind.OPENER_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.RIVAL_LEFT_OUT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isonomia.audit.deciding.Rival;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.community.RatificationEvent.RatificationOpened;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.jspecify.annotations.Nullable;

/** What a binding poll decides: proposals that were ready for it, and of a question all that were. */
final class Matters {
    private final Proposals proposals;
    private final Questions questions;
    private final Readiness readiness;
    private final Announcements announcements;
    private final Findings findings;

    Matters(
            Proposals proposals,
            Questions questions,
            Readiness readiness,
            Announcements announcements,
            Findings findings) {
        this.proposals = proposals;
        this.questions = questions;
        this.readiness = readiness;
        this.announcements = announcements;
        this.findings = findings;
    }

    /** Nothing when it names no proposal that was drafted. */
    Optional<Matter> of(PollOpened event, Fact fact, Act act) {
        var terms = event.terms();
        var named = Terms.proposals(terms);
        var put = act.events(ProposalPutToVote.class)
                .filter(each -> each.poll().equals(event.poll()))
                .map(ProposalPutToVote::proposal)
                .toList();
        if (!put.equals(named)) unready(fact, "the same command does not put its proposals to the vote");
        var question = questions.putToVote(event, fact);
        var rivals = new ArrayList<Rival>();
        for (ProposalId id : named) {
            var proposal = proposals.find(id);
            if (proposal == null) {
                unready(fact, "there is no proposal " + id);
                continue;
            }
            readiness.lacks(proposal, terms, fact.at()).forEach(lack -> unready(fact, lack));
            standsHere(proposal, question, fact);
            rivals.add(new Rival(id, proposal.version, proposal.title, proposal.effects, proposal.draft.proposer()));
        }
        if (named.isEmpty()) unready(fact, "it decides on no proposal");
        if (rivals.size() < named.size() || rivals.isEmpty()) return Optional.empty();
        if (question != null) allOf(question, terms, fact);
        boolean byItself = fact.by() == null && act.first() instanceof RatificationOpened;
        if (question == null && !byItself) backed(named.getFirst(), fact);
        else if (question != null) announcements.opened(event, question, fact);
        String title =
                question == null || rivals.size() == 1 ? rivals.getFirst().title() : question.raised.title();
        return Optional.of(new Matter(title, rivals, occasion(event, fact, question, named)));
    }

    private @Nullable Occasion occasion(
            PollOpened event, Fact fact, @Nullable Question question, List<ProposalId> named) {
        int version = fact.recorded().version();
        if (version == 1) return null;
        var id = question == null ? null : question.raised.question();
        if (version > 2) return first(id, submitted(named, fact.at()));
        if (question != null) return first(id, question.raised.raisedAt());
        var proposal = proposals.find(named.getFirst());
        return proposal == null ? null : first(null, proposal.draft.draftedAt());
    }

    private static Occasion first(@Nullable QuestionId question, Instant putForward) {
        return new Occasion(Occasion.Reason.FIRST_CALL, null, question, putForward);
    }

    /** When the last of them was submitted as it is voted on. */
    private Instant submitted(List<ProposalId> named, Instant at) {
        return named.stream()
                .map(proposals::find)
                .filter(Objects::nonNull)
                .map(proposal -> proposal.submitted)
                .max(Instant::compareTo)
                .orElse(at);
    }

    /** Before version 3 any member put any proposal to the vote. */
    private void backed(ProposalId named, Fact fact) {
        var proposal = proposals.find(named);
        if (fact.recorded().version() > 2 && proposal != null && !proposal.isBackedBy(fact.by()))
            findings.add(
                    OPENER_DIFFERS,
                    fact,
                    fact.by() + " puts " + named + " to the vote",
                    "they neither proposed nor support version " + proposal.version);
        if (proposal != null
                && readiness.isByAdvice(proposal)
                && !proposal.draft.proposer().equals(fact.by()))
            findings.add(
                    OPENER_DIFFERS,
                    fact,
                    fact.by() + " puts " + named + " to the vote",
                    "by advice " + proposal.draft.proposer() + " decides, and says when");
    }

    /** A rival is decided with its question, unless that is over without it. */
    private void standsHere(Proposal proposal, @Nullable Question here, Fact fact) {
        var id = proposal.draft.question();
        var question = id == null ? null : questions.find(id);
        if (here != null && here != question)
            unready(fact, proposal.draft.proposal() + " was not drafted in " + here.raised.question());
        if (here == null && question != null && question.alive(fact.at()))
            unready(fact, proposal.draft.proposal() + " stands in " + id + ", which is not over");
    }

    private void allOf(Question question, PollTerms terms, Fact fact) {
        var named = Terms.proposals(terms);
        for (ProposalId rival : question.rivals) {
            var proposal = proposals.find(rival);
            if (proposal != null
                    && !named.contains(rival)
                    && readiness.lacks(proposal, terms, fact.at()).isEmpty())
                findings.add(
                        RIVAL_LEFT_OUT,
                        fact,
                        "a poll on " + question.raised.question() + " between " + named,
                        rival + " was ready for it too");
        }
    }

    private void unready(Fact fact, String why) {
        findings.add(NOT_READY_FOR_VOTE, fact, "a binding poll opens", why);
    }
}
