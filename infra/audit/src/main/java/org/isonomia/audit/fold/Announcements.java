package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.ACTED_FOR_ANOTHER;
import static org.isonomia.audit.fold.Disagreement.Kind.NOT_READY_FOR_VOTE;
import static org.isonomia.audit.fold.Disagreement.Kind.OPENER_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.QUESTION_WITHDRAWN_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.VOTE_ANNOUNCED_OUT_OF_TURN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isonomia.audit.deciding.Effects;
import org.isonomia.audit.deciding.MayVote;
import org.isonomia.audit.deciding.Procedures;
import org.isonomia.audit.deciding.Rival;
import org.isonomia.audit.deciding.Rivals;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteAnnounced;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionWithdrawn;

/** Votes on questions are announced, so that rivals begun can be finished, and open by themselves. */
final class Announcements {
    private static final Duration LEAST_NOTICE = Duration.ofMinutes(10);
    private final Community community;
    private final Members members;
    private final Proposals proposals;
    private final Questions questions;
    private final Readiness readiness;
    private final Findings findings;

    Announcements(
            Community community,
            Members members,
            Proposals proposals,
            Questions questions,
            Readiness readiness,
            Findings findings) {
        this.community = community;
        this.members = members;
        this.proposals = proposals;
        this.questions = questions;
        this.readiness = readiness;
        this.findings = findings;
    }

    void announced(QuestionVoteAnnounced event, Fact fact) {
        var question = questions.require(event.question(), fact);
        if (question == null) return;
        String recorded = event.by() + " announces a vote on " + event.question() + " for " + event.opensAt();
        var due = fact.at().plus(notice(question));
        if (!question.alive(fact.at())) out(fact, recorded, "at this entry it is " + question.described());
        if (question.announced != null) out(fact, recorded, "it is announced for " + question.announced.opensAt());
        if (!event.opensAt().equals(due)) out(fact, recorded, "its rivals need a notice until " + due);
        if (!event.opensAt().isBefore(question.raised.endsAt()))
            out(fact, recorded, "it ends at " + question.raised.endsAt());
        if (ready(question, fact.at()).isEmpty()) out(fact, recorded, "no rival is ready at this entry");
        if (standing(question).noneMatch(rival -> rival.isBackedBy(event.by())))
            out(fact, recorded, "they neither proposed nor support a rival that stands");
        question.announced = event;
    }

    void lapsed(QuestionVoteLapsed event, Fact fact) {
        var question = questions.require(event.question(), fact);
        if (question == null) return;
        String recorded = "the vote on " + event.question() + " in " + event.poll() + " lapses at " + fact.at();
        var announced = question.announced;
        if (announced == null || !announced.poll().equals(event.poll())) out(fact, recorded, "none was announced");
        else if (fact.at().isBefore(announced.opensAt())) out(fact, recorded, "it is due at " + announced.opensAt());
        else if (couldOpen(question, fact.at())) out(fact, recorded, "a rival is ready, and members may vote");
        question.announced = null;
    }

    void withdrawn(QuestionWithdrawn event, Fact fact) {
        var question = questions.require(event.question(), fact);
        if (question == null) return;
        String recorded = event.question() + " is withdrawn by " + fact.by();
        var raiser = question.raised.raiser();
        if (!raiser.equals(fact.by())) findings.add(ACTED_FOR_ANOTHER, fact, recorded, "only " + raiser + " may");
        if (question.byItself) early(fact, recorded, "nobody raised it");
        if (!question.alive(fact.at())) early(fact, recorded, "at this entry it is " + question.described());
        standing(question)
                .filter(rival ->
                        rival.alive(fact.at()) && !rival.draft.proposer().equals(raiser))
                .findFirst()
                .ifPresent(rival -> early(fact, recorded, rival.draft.proposal() + " of another stands in it"));
        question.announced = null;
        question.withdrawn = true;
    }

    /** The first poll of a question. Before version 3 whoever liked opened it at once. */
    void opened(PollOpened event, Question question, Fact fact) {
        if (fact.recorded().version() < 3) return;
        var announced = question.announced;
        String recorded = event.poll() + " opens on " + question.raised.question();
        if (announced == null || !announced.poll().equals(event.poll()))
            findings.add(NOT_READY_FOR_VOTE, fact, recorded, "no such vote was announced");
        else {
            if (fact.at().isBefore(announced.opensAt()))
                findings.add(NOT_READY_FOR_VOTE, fact, recorded, "it was announced for " + announced.opensAt());
            var forecast = event.terms().forecast();
            if (forecast == null || !forecast.preconditions().equals(announced.preconditions()))
                findings.add(NOT_READY_FOR_VOTE, fact, recorded, "other preconditions were announced");
        }
        if (fact.by() != null) findings.add(OPENER_DIFFERS, fact, fact.by() + " opens it", "it opens by itself");
        question.announced = null;
    }

    private boolean couldOpen(Question question, Instant at) {
        var ready = ready(question, at);
        var charter = community.charter();
        if (ready.isEmpty() || charter == null) return false;
        var rivals = ready.stream()
                .map(rival -> new Rival(
                        rival.draft.proposal(), rival.version, rival.title, rival.effects, rival.draft.proposer()))
                .toList();
        var kind = Rivals.kind(charter, rivals, members.all().size());
        var putForward = ready.stream()
                .map(rival -> rival.submitted)
                .max(Instant::compareTo)
                .orElse(at);
        var electorate = Procedures.of(charter, kind).conduct().electorate();
        return !members.eligible(new MayVote(electorate, putForward), at).isEmpty();
    }

    private Duration notice(Question question) {
        var charter = community.charter();
        if (charter == null) return LEAST_NOTICE;
        return standing(question)
                .map(rival -> Procedures.of(
                                charter,
                                Effects.kind(rival.effects),
                                rival.effects,
                                members.all().size())
                        .deliberation())
                .filter(needed -> needed.compareTo(LEAST_NOTICE) > 0)
                .max(Duration::compareTo)
                .orElse(LEAST_NOTICE);
    }

    private List<Proposal> ready(Question question, Instant at) {
        return standing(question)
                .filter(rival -> readiness.lacks(rival, true, at).isEmpty())
                .toList();
    }

    private Stream<Proposal> standing(Question question) {
        return question.rivals.stream()
                .map(proposals::find)
                .filter(Objects::nonNull)
                .filter(rival -> !rival.over());
    }

    private void out(Fact fact, String recorded, String why) {
        findings.add(VOTE_ANNOUNCED_OUT_OF_TURN, fact, recorded, why);
    }

    private void early(Fact fact, String recorded, String why) {
        findings.add(QUESTION_WITHDRAWN_OUT_OF_TURN, fact, recorded, why);
    }
}
