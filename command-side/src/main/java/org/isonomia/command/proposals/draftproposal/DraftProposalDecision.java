package org.isonomia.command.proposals.draftproposal;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.ProposalRefusal.THREAD_UNKNOWN;

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
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.command.proposals.QuestionState;
import org.isonomia.command.proposals.Wording;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.Procedures;
import org.isonomia.deciding.RulesInForce;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.Tag;
import org.isonomia.events.ThreadId;
import org.isonomia.events.community.CharterEvent;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.jspecify.annotations.Nullable;

/**
 * Any member may put a text forward; without a poll it ends by itself after 90 days. Where the charter ranks rivals, it
 * raises a question of the same title, in which others can answer with theirs before the vote.
 */
public record DraftProposalDecision(
        boolean member, boolean threadKnown, QuestionState question, NamesTaken names, Optional<RulesInForce> charter)
        implements Decision<DraftProposal> {
    /** Tags nothing: what a proposal without a thread reads in a thread's place. */
    private static final ThreadId NO_THREAD = new ThreadId("d_none");

    /** Tags nothing: what a proposal that stands alone reads in a question's place. */
    private static final QuestionId NO_QUESTION = new QuestionId("x_none");

    public static final Reads<DraftProposal, DraftProposalDecision> READS = Reads.of(
                    DraftProposal.class,
                    new DraftProposalDecision(false, false, QuestionState.NONE, NamesTaken.NONE, Optional.empty()))
            .on(
                    Standing.class,
                    c -> Tag.member(c.proposer()),
                    (state, e) -> new DraftProposalDecision(
                            Standings.isMemberAfter(e), state.threadKnown, state.question, state.names, state.charter))
            .on(
                    ThreadOpened.class,
                    c -> Tag.thread(c.thread() == null ? NO_THREAD : c.thread()),
                    (state, e) ->
                            new DraftProposalDecision(state.member, true, state.question, state.names, state.charter))
            .on(
                    CharterEvent.class,
                    c -> Tag.community(),
                    (state, e) -> new DraftProposalDecision(
                            state.member,
                            state.threadKnown,
                            state.question,
                            state.names,
                            RulesInForce.after(state.charter, e)))
            .on(QuestionEvent.class, DraftProposalDecision::question, (state, e) -> state.in(state.question.after(e)))
            .on(PollOpened.class, DraftProposalDecision::question, (state, e) -> state.in(state.question.after(e)))
            .on(
                    ProposalDrafted.class,
                    DraftProposalDecision::question,
                    (state, e) -> state.beside(state.names.after(e)))
            .on(RoleDefined.class, c -> Tag.roles(), (state, e) -> state.beside(state.names.after(e)));

    private DraftProposalDecision in(QuestionState next) {
        return new DraftProposalDecision(member, threadKnown, next, names, charter);
    }

    private DraftProposalDecision beside(NamesTaken next) {
        return new DraftProposalDecision(member, threadKnown, question, next, charter);
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
        if (!isRanked(command)) return accept(drafted(command, command.question(), now));
        var raised = QuestionId.of(command.proposal());
        return accept(
                new QuestionRaised(
                        raised,
                        command.proposer(),
                        command.title().strip(),
                        PublicText.of(""),
                        command.thread(),
                        now,
                        now.plus(QuestionState.LIFE)),
                drafted(command, raised, now));
    }

    /** Whether it takes a question of its own. */
    private boolean isRanked(DraftProposal command) {
        if (command.question() != null || charter.isEmpty()) return false;
        return Procedures.rule(charter.get().charter(), command.effects()).equals(Deciding.RIVALS);
    }

    private static ProposalDrafted drafted(DraftProposal command, @Nullable QuestionId question, Instant now) {
        return new ProposalDrafted(
                command.proposal(),
                command.proposer(),
                command.title().strip(),
                PublicText.of(command.text().strip()),
                command.effects(),
                command.thread(),
                question,
                now,
                now.plus(ProposalState.LIFE));
    }
}
