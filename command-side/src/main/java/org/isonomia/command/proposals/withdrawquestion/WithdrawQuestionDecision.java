package org.isonomia.command.proposals.withdrawquestion;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_THE_RAISER;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_CHANGED;
import static org.isonomia.command.proposals.ProposalRefusal.RAISED_BY_ITSELF;
import static org.isonomia.command.proposals.ProposalRefusal.RIVAL_OF_ANOTHER;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.command.proposals.QuestionState;
import org.isonomia.events.ProposalId;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ReviewOpened;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.proposals.QuestionEvent.QuestionWithdrawn;

/**
 * Only who raised a question withdraws it, while nobody else's proposal stands in it; their own stand alone from there.
 *
 * @param drafted in the question
 * @param rivals as they stand, of those that the command names
 */
public record WithdrawQuestionDecision(
        boolean member, QuestionState question, Set<ProposalId> drafted, Map<ProposalId, ProposalState> rivals)
        implements Decision<WithdrawQuestion> {
    public static final Reads<WithdrawQuestion, WithdrawQuestionDecision> READS = Reads.of(
                    WithdrawQuestion.class, new WithdrawQuestionDecision(false, QuestionState.NONE, Set.of(), Map.of()))
            .on(
                    Standing.class,
                    c -> Tag.member(c.raiser()),
                    (s, e) -> new WithdrawQuestionDecision(Standings.isMemberAfter(e), s.question, s.drafted, s.rivals))
            .on(QuestionEvent.class, c -> Tag.question(c.question()), (s, e) -> s.in(s.question.after(e)))
            .on(PollOpened.class, c -> Tag.question(c.question()), (s, e) -> s.in(s.question.after(e)))
            .on(ReviewOpened.class, c -> Tag.question(c.question()), (s, e) -> s.in(s.question.raisedByItself()))
            .on(ProposalDrafted.class, c -> Tag.question(c.question()), (s, e) -> s.joinedBy(e))
            .onEach(
                    ProposalEvent.class,
                    c -> c.rivals().stream().map(Tag::proposal).toList(),
                    (s, c, e) -> s.after(e));

    private WithdrawQuestionDecision in(QuestionState next) {
        return new WithdrawQuestionDecision(member, next, drafted, rivals);
    }

    private WithdrawQuestionDecision joinedBy(ProposalDrafted event) {
        var more = new HashSet<>(drafted);
        more.add(event.proposal());
        return new WithdrawQuestionDecision(member, question, Set.copyOf(more), rivals);
    }

    private WithdrawQuestionDecision after(ProposalEvent event) {
        var more = new HashMap<>(rivals);
        more.put(
                event.proposal(),
                more.getOrDefault(event.proposal(), ProposalState.NONE).after(event));
        return new WithdrawQuestionDecision(member, question, drafted, Map.copyOf(more));
    }

    @Override
    public Verdict decide(WithdrawQuestion command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        var over = question.over(now);
        if (over.isPresent()) return refuse(over.get());
        if (!question.raised().orElseThrow().raiser().equals(command.raiser())) return refuse(NOT_THE_RAISER);
        if (question.byItself()) return refuse(RAISED_BY_ITSELF);
        if (!Set.copyOf(command.rivals()).equals(drafted)) return refuse(QUESTION_CHANGED);
        boolean another = rivals.values().stream()
                .anyMatch(rival -> rival.over(now).isEmpty() && !rival.isProposer(command.raiser()));
        return another ? refuse(RIVAL_OF_ANOTHER) : accept(new QuestionWithdrawn(command.question()));
    }
}
