package org.isonomia.command.proposals.draft;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.ProposalRefusal.THREAD_UNKNOWN;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.proposals.NamesTaken;
import org.isonomia.command.proposals.ProposalRefusal;
import org.isonomia.command.proposals.QuestionState;
import org.isonomia.command.proposals.Wording;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.Tag;
import org.isonomia.events.ThreadId;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.roles.RoleEvent.RoleDefined;

/** Any member may put a text forward; without a poll it ends by itself after 90 days. */
public record DraftingDecision(boolean member, boolean threadKnown, QuestionState question, NamesTaken names)
        implements Decision<DraftProposal> {
    public static final Duration LIFE = Duration.ofDays(90);

    /** Tags nothing: what a proposal without a thread reads in a thread's place. */
    private static final ThreadId NO_THREAD = new ThreadId("d_none");

    /** Tags nothing: what a proposal that stands alone reads in a question's place. */
    private static final QuestionId NO_QUESTION = new QuestionId("x_none");

    public static final Reads<DraftProposal, DraftingDecision> READS = Reads.of(
                    DraftProposal.class, new DraftingDecision(false, false, QuestionState.NONE, NamesTaken.NONE))
            .on(
                    Standing.class,
                    c -> Tag.member(c.proposer()),
                    (state, e) -> new DraftingDecision(
                            Standings.isMemberAfter(e), state.threadKnown, state.question, state.names))
            .on(
                    ThreadOpened.class,
                    c -> Tag.thread(c.thread() == null ? NO_THREAD : c.thread()),
                    (state, e) -> new DraftingDecision(state.member, true, state.question, state.names))
            .on(QuestionEvent.class, DraftingDecision::question, (state, e) -> state.in(state.question.after(e)))
            .on(PollOpened.class, DraftingDecision::question, (state, e) -> state.in(state.question.after(e)))
            .on(ProposalDrafted.class, DraftingDecision::question, (state, e) -> state.beside(state.names.after(e)))
            .on(RoleDefined.class, c -> Tag.roles(), (state, e) -> state.beside(state.names.after(e)));

    private DraftingDecision in(QuestionState next) {
        return new DraftingDecision(member, threadKnown, next, names);
    }

    private DraftingDecision beside(NamesTaken next) {
        return new DraftingDecision(member, threadKnown, question, next);
    }

    private static Tag question(DraftProposal command) {
        return Tag.question(command.question() == null ? NO_QUESTION : command.question());
    }

    @Override
    public Verdict decide(DraftProposal command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        if (command.thread() != null && !threadKnown) return refuse(THREAD_UNKNOWN);
        var over = command.question() == null ? Optional.<ProposalRefusal>empty() : question.over(now);
        if (over.isPresent()) return refuse(over.get());
        Verdict faulty = Refusal.anyOf(Wording.check(command.title(), command.text(), command.effects())
                .faults());
        if (faulty != null) return faulty;
        var alike = new ArrayList<>(names.asRoles(command.effects()));
        if (command.question() != null) alike.addAll(names.asRival(command.title()));
        Verdict taken = Refusal.anyOf(alike);
        if (taken != null) return taken;
        return accept(new ProposalDrafted(
                command.proposal(),
                command.proposer(),
                command.title().strip(),
                PublicText.of(command.text().strip()),
                command.effects(),
                command.thread(),
                command.question(),
                now,
                now.plus(LIFE)));
    }
}
