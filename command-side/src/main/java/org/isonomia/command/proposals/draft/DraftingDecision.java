package org.isonomia.command.proposals.draft;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.ProposalRefusal.THREAD_UNKNOWN;

import java.time.Duration;
import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.proposals.Wording;
import org.isonomia.events.PublicText;
import org.isonomia.events.Tag;
import org.isonomia.events.ThreadId;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;

/** Any member may put a text forward; without a poll it ends by itself after 90 days. */
public record DraftingDecision(boolean member, boolean threadKnown) implements Decision<DraftProposal> {
    public static final Duration LIFE = Duration.ofDays(90);

    /** Tags nothing: what a proposal without a thread reads in a thread's place. */
    private static final ThreadId NO_THREAD = new ThreadId("d_none");

    public static final Reads<DraftProposal, DraftingDecision> READS = Reads.of(
                    DraftProposal.class, new DraftingDecision(false, false))
            .on(
                    Standing.class,
                    c -> Tag.member(c.proposer()),
                    (state, e) -> new DraftingDecision(Standings.isMemberAfter(e), state.threadKnown))
            .on(
                    ThreadOpened.class,
                    c -> Tag.thread(c.thread() == null ? NO_THREAD : c.thread()),
                    (state, e) -> new DraftingDecision(state.member, true));

    @Override
    public Verdict decide(DraftProposal command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        if (command.thread() != null && !threadKnown) return refuse(THREAD_UNKNOWN);
        Verdict faulty = Refusal.anyOf(Wording.check(command.title(), command.text(), command.effects())
                .faults());
        if (faulty != null) return faulty;
        return accept(new ProposalDrafted(
                command.proposal(),
                command.proposer(),
                command.title().strip(),
                PublicText.of(command.text().strip()),
                command.effects(),
                command.thread(),
                now,
                now.plus(LIFE)));
    }
}
