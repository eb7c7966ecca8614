package org.isonomia.command.polls.decide;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.polls.PollRefusal.NOBODY_ON_ROLL;
import static org.isonomia.command.polls.PollRefusal.NOTHING_READY;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_FROZEN;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_CHANGED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.Affected;
import org.isonomia.command.polls.Ground;
import org.isonomia.command.polls.Opening;
import org.isonomia.command.polls.Preconditions;
import org.isonomia.command.polls.Readiness;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.command.proposals.QuestionState;
import org.isonomia.events.Event;
import org.isonomia.events.Tag;
import org.isonomia.events.community.CommunityEvent.CharterAdopted;
import org.isonomia.events.community.LogAccessEvent;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollEvent.PollCounted;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.rules.deciding.Rivalry.Rival;

/**
 * A question is put to the vote once, with every rival that is ready by the procedure of its own kind; one that is not
 * stands alone from there. A single ready proposal is put to an ordinary poll, where rejecting it is the status quo.
 */
public record DecidingDecision(Ground ground, QuestionState question, Rivals rivals, Affected affected)
        implements Decision<PutQuestionToVote> {
    public static final Reads<PutQuestionToVote, DecidingDecision> READS = Reads.of(
                    PutQuestionToVote.class,
                    new DecidingDecision(Ground.NONE, QuestionState.NONE, Rivals.NONE, Affected.NONE))
            .on(Standing.class, c -> Tag.membership(), (s, e) -> s.on(s.ground.after(e)))
            .on(CharterAdopted.class, c -> Tag.community(), (s, e) -> s.on(s.ground.after(e)))
            .on(PollCounted.class, c -> Tag.turnout(), (s, e) -> s.on(s.ground.after(e)))
            .on(QuestionEvent.class, c -> Tag.question(c.question()), (s, e) -> s.in(s.question.after(e)))
            .on(PollOpened.class, c -> Tag.question(c.question()), (s, e) -> s.in(s.question.after(e)))
            .on(ProposalDrafted.class, c -> Tag.question(c.question()), (s, e) -> s.among(s.rivals.joinedBy(e)))
            .onEach(
                    ProposalEvent.class,
                    c -> c.rivals().stream().map(Tag::proposal).toList(),
                    (s, c, e) -> s.among(s.rivals.after(e)))
            .on(RoleEvent.class, c -> Tag.roles(), (s, e) -> s.affecting(s.affected.after(e)))
            .on(LogAccessEvent.class, c -> Tag.logAccess(), (s, e) -> s.affecting(s.affected.after(e)))
            .on(PersonalDataErased.class, c -> Tag.membership(), (s, e) -> s.affecting(s.affected.after(e)));

    private DecidingDecision in(QuestionState next) {
        return new DecidingDecision(ground, next, rivals, affected);
    }

    private DecidingDecision affecting(Affected next) {
        return new DecidingDecision(ground, question, rivals, next);
    }

    private DecidingDecision on(Ground next) {
        return new DecidingDecision(next, question, rivals, affected);
    }

    private DecidingDecision among(Rivals next) {
        return new DecidingDecision(ground, question, next, affected);
    }

    @Override
    public Verdict decide(PutQuestionToVote command, Instant now) {
        if (!ground.admits(command.opener())) return refuse(NOT_A_MEMBER);
        Verdict faulty = Refusal.anyOf(Preconditions.faults(command.preconditions(), now));
        if (faulty != null) return faulty;
        var over = question.over(now);
        if (over.isPresent()) return refuse(over.get());
        if (!Set.copyOf(command.rivals()).equals(rivals.drafted())) return refuse(QUESTION_CHANGED);
        var readiness = new Readiness(ground, affected, now);
        var ready = rivals.standing().stream()
                .filter(rival -> readiness.notYet(rival).isEmpty())
                .map(Readiness::frozen)
                .toList();
        if (ready.isEmpty()) return refuse(notYet(readiness));
        return open(command, ready, now)
                .map(events -> {
                    for (Rival rival : ready) events.add(new ProposalPutToVote(rival.proposal(), command.poll()));
                    return accept(events);
                })
                .orElseGet(() -> refuse(NOBODY_ON_ROLL));
    }

    private Optional<List<Event>> open(PutQuestionToVote command, List<Rival> ready, Instant now) {
        var raised = question.raised().orElseThrow();
        var occasion = Occasion.first(command.question(), raised.raisedAt());
        var opening = new Opening(command.poll(), command.opener(), ground, command.preconditions(), now);
        return ready.size() == 1
                ? opening.binding(ready.getFirst(), occasion)
                : opening.rivals(raised.title(), ready, occasion);
    }

    /** What the frozen rival that was drafted first still lacks; without one, that none is frozen. */
    private Refusal notYet(Readiness readiness) {
        return rivals.standing().stream()
                .filter(rival -> rival.phase() == ProposalState.Phase.FROZEN)
                .flatMap(rival -> readiness.notYet(rival).stream())
                .findFirst()
                .orElseGet(() -> Refusal.of(rivals.standing().isEmpty() ? NOTHING_READY : NOT_FROZEN));
    }
}
