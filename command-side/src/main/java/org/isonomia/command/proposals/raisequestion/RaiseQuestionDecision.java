package org.isonomia.command.proposals.raisequestion;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.ProposalRefusal.THREAD_UNKNOWN;

import java.time.Instant;
import java.util.List;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.proposals.QuestionState;
import org.isonomia.command.proposals.Wording;
import org.isonomia.events.PublicText;
import org.isonomia.events.Tag;
import org.isonomia.events.ThreadId;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;

/** Any member may raise a question; without a poll it ends by itself after 180 days. */
public record RaiseQuestionDecision(boolean member, boolean threadKnown) implements Decision<RaiseQuestion> {
    /** Tags nothing: what a question without a thread reads in a thread's place. */
    private static final ThreadId NO_THREAD = new ThreadId("d_none");

    public static final Reads<RaiseQuestion, RaiseQuestionDecision> READS = Reads.of(
                    RaiseQuestion.class, new RaiseQuestionDecision(false, false))
            .on(
                    Standing.class,
                    c -> Tag.member(c.raiser()),
                    (state, e) -> new RaiseQuestionDecision(Standings.isMemberAfter(e), state.threadKnown))
            .on(
                    ThreadOpened.class,
                    c -> Tag.thread(c.thread() == null ? NO_THREAD : c.thread()),
                    (state, e) -> new RaiseQuestionDecision(state.member, true));

    @Override
    public Verdict decide(RaiseQuestion command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        if (command.thread() != null && !threadKnown) return refuse(THREAD_UNKNOWN);
        Verdict faulty = Refusal.anyOf(
                Wording.check(command.title(), command.text(), List.of()).faults());
        if (faulty != null) return faulty;
        return accept(new QuestionRaised(
                command.question(),
                command.raiser(),
                command.title().strip(),
                PublicText.of(command.text().strip()),
                command.thread(),
                now,
                now.plus(QuestionState.LIFE)));
    }
}
