package org.isonomia.command.polls.cancelpoll;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.polls.PollRefusal.BALLOTS_CAST;
import static org.isonomia.command.polls.PollRefusal.CALLED_OFF_BEFORE;
import static org.isonomia.command.polls.PollRefusal.FOLLOWS_A_RESULT;
import static org.isonomia.command.polls.PollRefusal.NOBODYS_PROPOSAL;
import static org.isonomia.command.polls.PollRefusal.NOT_A_SUPPORTER;
import static org.isonomia.command.polls.PollRefusal.NOT_ITS_OPENER;
import static org.isonomia.command.polls.PollRefusal.POLL_NOT_OPEN;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;
import static org.isonomia.command.polls.PollRefusal.PROPOSALS_DIFFER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.polls.PollRefusal;
import org.isonomia.command.polls.PollState;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;

/**
 * A poll is called off until the first ballot, even one withdrawn since: after that it is the voters' too. Whoever
 * proposed or supports what it decides calls it off, once for each version; an advisory poll, and one of the first rules,
 * whoever opened it. What it was to decide can be put to the vote again; a poll that follows from a result is nobody's to
 * call off.
 *
 * @param opener absent for polls of entries that did not say, and for those that were announced
 * @param proposals as they stand, by the command's word for what the poll decides
 * @param voted whether a ballot was ever cast
 */
public record CancelPollDecision(
        PollState poll,
        Optional<MemberId> opener,
        Map<ProposalId, ProposalState> proposals,
        boolean member,
        boolean voted)
        implements Decision<CancelPoll> {
    public static final int LONGEST_WHY = 1_000;

    public static final Reads<CancelPoll, CancelPollDecision> READS = Reads.of(
                    CancelPoll.class, new CancelPollDecision(PollState.NONE, Optional.empty(), Map.of(), false, false))
            .on(
                    Lifecycle.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new CancelPollDecision(s.poll.after(e), s.opener, s.proposals, s.member, s.voted))
            .on(
                    OpenedByMember.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new CancelPollDecision(s.poll, Optional.of(e.opener()), s.proposals, s.member, s.voted))
            .onEach(
                    ProposalEvent.class,
                    c -> c.proposals().stream().map(Tag::proposal).toList(),
                    (s, c, e) -> s.after(e))
            .on(
                    Ballot.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new CancelPollDecision(s.poll, s.opener, s.proposals, s.member, true))
            .on(
                    Standing.class,
                    c -> Tag.member(c.by()),
                    (s, e) ->
                            new CancelPollDecision(s.poll, s.opener, s.proposals, Standings.isMemberAfter(e), s.voted));

    private CancelPollDecision after(ProposalEvent event) {
        var more = new HashMap<>(proposals);
        more.put(
                event.proposal(),
                more.getOrDefault(event.proposal(), ProposalState.NONE).after(event));
        return new CancelPollDecision(poll, opener, Map.copyOf(more), member, voted);
    }

    /** Why it is not this person's to call off, if so. */
    private Optional<PollRefusal> barred(CancelPoll command, PollTerms terms) {
        boolean byItsOpener = terms.proposals().isEmpty() || terms.isOfFirstRules();
        if (byItsOpener)
            return opener.filter(command.by()::equals).isPresent() ? Optional.empty() : Optional.of(NOT_ITS_OPENER);
        if (!Set.copyOf(command.proposals()).equals(Set.copyOf(terms.proposals())))
            return Optional.of(PROPOSALS_DIFFER);
        if (proposals.values().stream().noneMatch(proposal -> proposal.isBackedBy(command.by())))
            return Optional.of(NOT_A_SUPPORTER);
        return proposals.values().stream().anyMatch(ProposalState::calledOff)
                ? Optional.of(CALLED_OFF_BEFORE)
                : Optional.empty();
    }

    @Override
    public Verdict decide(CancelPoll command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        Verdict faulty = Refusal.anyOf(
                new Input().text("why", command.why(), LONGEST_WHY).faults());
        if (faulty != null) return faulty;
        if (poll.terms().isEmpty()) return refuse(POLL_UNKNOWN);
        var terms = poll.terms().get();
        if (poll.over() || !now.isBefore(terms.timing().closesAt())) return refuse(POLL_NOT_OPEN);
        if (terms.occasion().reason() != Reason.FIRST_CALL) return refuse(FOLLOWS_A_RESULT);
        if (terms.ofItself()) return refuse(NOBODYS_PROPOSAL);
        var barred = barred(command, terms);
        if (barred.isPresent()) return refuse(barred.get());
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
