package org.isonomia.command.polls.cancel;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.polls.PollRefusal.BALLOTS_CAST;
import static org.isonomia.command.polls.PollRefusal.FOLLOWS_A_RESULT;
import static org.isonomia.command.polls.PollRefusal.NOT_ITS_OPENER;
import static org.isonomia.command.polls.PollRefusal.POLL_NOT_OPEN;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.polls.PollState;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;

/**
 * Whoever opened a poll can call it off until the first ballot, even one withdrawn since: after that it is the voters'
 * too. What it was to decide can be put to the vote again; a poll that follows from a result is nobody's to call off.
 *
 * @param opener absent for polls of entries that did not say
 * @param voted whether a ballot was ever cast
 */
public record CancellingDecision(PollState poll, Optional<MemberId> opener, boolean member, boolean voted)
        implements Decision<CancelPoll> {
    public static final int LONGEST_WHY = 1_000;

    public static final Reads<CancelPoll, CancellingDecision> READS = Reads.of(
                    CancelPoll.class, new CancellingDecision(PollState.NONE, Optional.empty(), false, false))
            .on(
                    Lifecycle.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new CancellingDecision(s.poll.after(e), s.opener, s.member, s.voted))
            .on(
                    OpenedByMember.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new CancellingDecision(s.poll, Optional.of(e.opener()), s.member, s.voted))
            .on(
                    Ballot.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new CancellingDecision(s.poll, s.opener, s.member, true))
            .on(
                    Standing.class,
                    c -> Tag.member(c.by()),
                    (s, e) -> new CancellingDecision(s.poll, s.opener, Standings.isMemberAfter(e), s.voted));

    @Override
    public Verdict decide(CancelPoll command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        Verdict faulty = Refusal.anyOf(
                new Input().text("why", command.why(), LONGEST_WHY).faults());
        if (faulty != null) return faulty;
        if (poll.terms().isEmpty()) return refuse(POLL_UNKNOWN);
        var terms = poll.terms().get();
        if (poll.over() || !now.isBefore(terms.closesAt())) return refuse(POLL_NOT_OPEN);
        if (terms.occasion().reason() != Reason.FIRST_CALL) return refuse(FOLLOWS_A_RESULT);
        if (opener.filter(command.by()::equals).isEmpty()) return refuse(NOT_ITS_OPENER);
        if (voted) return refuse(BALLOTS_CAST);
        var events = new ArrayList<Event>();
        events.add(new PollCancelled(
                command.poll(),
                command.by(),
                Sealed.of(command.by(), command.why().strip())));
        terms.proposals().forEach(proposal -> events.add(new ProposalReturned(proposal, command.poll())));
        var question = terms.occasion().question();
        if (question != null) events.add(new QuestionReturned(question, command.poll()));
        return accept(events);
    }
}
