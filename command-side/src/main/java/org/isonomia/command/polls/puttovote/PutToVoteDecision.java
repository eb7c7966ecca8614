package org.isonomia.command.polls.puttovote;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.community.CommunityRefusal.HIBERNATING;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.polls.PollRefusal.NOBODY_ON_ROLL;
import static org.isonomia.command.polls.PollRefusal.NOT_A_SUPPORTER;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_THE_PROPOSER;
import static org.isonomia.command.proposals.ProposalRefusal.STANDS_IN_A_QUESTION;
import static org.isonomia.command.proposals.ProposalRefusal.TAKES_RIVALS;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.effects.Affected;
import org.isonomia.command.polls.Ground;
import org.isonomia.command.polls.Opening;
import org.isonomia.command.polls.Preconditions;
import org.isonomia.command.polls.Readiness;
import org.isonomia.command.proposals.NamesTaken;
import org.isonomia.command.proposals.ProposalRefusal;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.command.proposals.QuestionState;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.Procedures;
import org.isonomia.events.MemberId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.Tag;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.QuestionEvent;

/**
 * Opening depends on the proposal, the charter, the roles its effects name, and everyone's standing: the roll. A rival
 * is decided with its question; once that is over without it, it stands alone. Only who proposed it or supports its
 * version puts it to the vote.
 */
public record PutToVoteDecision(Ground ground, ProposalState proposal, QuestionState question, Affected affected)
        implements Decision<PutToVote> {
    /** Tags nothing: what a proposal that always stood alone reads in a question's place. */
    private static final QuestionId NO_QUESTION = new QuestionId("x_none");

    public static final Reads<PutToVote, PutToVoteDecision> READS = Reads.of(
                    PutToVote.class,
                    new PutToVoteDecision(Ground.NONE, ProposalState.NONE, QuestionState.NONE, Affected.NONE))
            .with(Ground.FACTS, PutToVoteDecision::ground, PutToVoteDecision::on)
            .on(
                    ProposalEvent.class,
                    c -> Tag.proposal(c.proposal()),
                    (s, e) -> new PutToVoteDecision(s.ground, s.proposal.after(e), s.question, s.affected))
            .on(QuestionEvent.class, PutToVoteDecision::question, (s, e) -> s.in(s.question.after(e)))
            .on(PollOpened.class, PutToVoteDecision::question, (s, e) -> s.in(s.question.after(e)))
            .with(Affected.FACTS, PutToVoteDecision::affected, PutToVoteDecision::affecting);

    private static Tag question(PutToVote command) {
        return Tag.question(command.question() == null ? NO_QUESTION : command.question());
    }

    private PutToVoteDecision in(QuestionState next) {
        return new PutToVoteDecision(ground, proposal, next, affected);
    }

    private PutToVoteDecision affecting(Affected next) {
        return new PutToVoteDecision(ground, proposal, question, next);
    }

    private PutToVoteDecision on(Ground next) {
        return new PutToVoteDecision(next, proposal, question, affected);
    }

    @Override
    public Verdict decide(PutToVote command, Instant now) {
        if (!ground.admits(command.opener())) return refuse(NOT_A_MEMBER);
        if (ground.asleep()) return refuse(HIBERNATING);
        Verdict faulty = Refusal.anyOf(Preconditions.faults(command.preconditions(), now));
        if (faulty != null) return faulty;
        var notYet = new Readiness(ground, affected, now).notYet(proposal).or(() -> withItsQuestion(command, now));
        if (notYet.isPresent()) return refuse(notYet.get());
        if (!proposal.isBackedBy(command.opener())) return refuse(NOT_A_SUPPORTER);
        var unfit = byItsRule(command.opener());
        if (unfit.isPresent()) return refuse(unfit.get());
        Verdict alike = Refusal.anyOf(
                NamesTaken.of(affected.roles()).asRoles(proposal.text().effects()));
        if (alike != null) return alike;
        var occasion = Occasion.first(null, proposal.text().submittedAt());
        return new Opening(command.poll(), command.opener(), ground, command.preconditions(), now)
                .binding(Readiness.frozen(proposal), occasion)
                .map(events -> {
                    events.add(new ProposalPutToVote(command.proposal(), command.poll()));
                    return accept(events);
                })
                .orElseGet(() -> refuse(NOBODY_ON_ROLL));
    }

    /** Who decides by advice opens the decision; where rivals are ranked, what gave them no time is not put to the vote. */
    private Optional<ProposalRefusal> byItsRule(MemberId opener) {
        var rule = Procedures.rule(ground.charterInForce(), proposal.text().effects());
        if (rule.equals(Deciding.ADVICE) && !proposal.isProposer(opener)) return Optional.of(NOT_THE_PROPOSER);
        return rule.equals(Deciding.RIVALS) && !proposal.isRival() ? Optional.of(TAKES_RIVALS) : Optional.empty();
    }

    private Optional<Refusal> withItsQuestion(PutToVote command, Instant now) {
        var drafted = proposal.drafted().map(ProposalDrafted::question).orElse(null);
        if (drafted == null) return Optional.empty();
        boolean stands = !Objects.equals(drafted, command.question())
                || question.over(now).isEmpty();
        return stands ? Optional.of(Refusal.of(STANDS_IN_A_QUESTION).with("question", drafted)) : Optional.empty();
    }
}
