package org.isonomia.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.RoleId;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.community.LogAccessEvent.AuditTokenRevoked;
import org.isonomia.events.community.LogAccessEvent.LogMadePublic;
import org.isonomia.events.community.LogKeyEvent.LogKeyRotated;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.MemberRestored;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.membership.MembershipEvent.SuspensionEnded;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.ProposalEvent.ProposalWithdrawn;
import org.isonomia.events.proposals.QuestionEvent.QuestionLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;
import org.isonomia.events.proposals.QuestionEvent.QuestionWithdrawn;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.events.roles.RoleEvent.CandidacyLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyStood;
import org.isonomia.events.roles.RoleEvent.CandidacyWithdrawn;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.events.roles.RoleEvent.SeatLife;
import org.isonomia.rules.yesno.Tally;

/** Watches a log entry by entry with the plainest of models, and says when a rule was broken. */
final class Witness {
    private record Seat(RoleId role, int number) {}

    /** When each member came; the beginning of time for who waits for nothing. */
    private final Map<MemberId, Instant> members = new TreeMap<>(java.util.Comparator.comparing(MemberId::value));

    private final Map<MemberId, String> classes = new HashMap<>();
    private final Map<ProposalId, Instant> drafted = new HashMap<>();
    private final Map<QuestionId, Instant> raised = new HashMap<>();
    private final Map<QuestionId, Set<ProposalId>> rivals = new HashMap<>();
    private final Set<QuestionId> over = new HashSet<>();
    private final Set<ProposalId> putToVote = new HashSet<>();
    private final Map<PollId, Set<MemberId>> rolls = new HashMap<>();
    private final Map<PollId, Map<MemberId, String>> ballots = new HashMap<>();
    private final Set<PollId> closed = new HashSet<>();
    private final Map<RoleId, Integer> seats = new HashMap<>();
    private final Map<Seat, MemberId> offered = new HashMap<>();
    private final Map<Seat, MemberId> held = new HashMap<>();
    private final Set<String> standing = new HashSet<>();

    private final Set<MemberId> removed = new HashSet<>();
    private final Map<MemberId, Instant> suspended = new HashMap<>();
    private final Set<MemberId> erased = new HashSet<>();
    private final Set<AuditTokenId> tokens = new HashSet<>();
    private final Set<String> logKeys = new HashSet<>();
    private boolean everybody;

    void sees(Event event) {
        switch (event) {
            case MemberAdmitted e ->
                assertThat(members.put(e.member(), e.admittedAt() == null ? Instant.MIN : e.admittedAt()))
                        .isNull();
            case MemberReadmitted e -> {
                assertThat(removed.remove(e.member())).isTrue();
                assertThat(members.put(e.member(), e.readmittedAt())).isNull();
            }
            case MemberClassAssigned e -> {
                assertThat(members).containsKey(e.member());
                classes.put(e.member(), e.memberClass());
            }
            case MemberSuspended e -> {
                assertThat(members).containsKey(e.member());
                suspended.put(e.member(), e.until());
            }
            case SuspensionEnded e -> assertThat(suspended.remove(e.member())).isNotNull();
            case MemberRestored e -> assertThat(suspended.remove(e.member())).isNotNull();
            case QuestionRaised e ->
                assertThat(raised.put(e.question(), e.raisedAt())).isNull();
            case QuestionLapsed e -> assertThat(over.add(e.question())).isTrue();
            case QuestionWithdrawn e -> assertThat(over.add(e.question())).isTrue();
            case ProposalWithdrawn e -> assertThat(putToVote.add(e.proposal())).isTrue();
            case ProposalDrafted e -> drafted(e);
            case PollCancelled e -> {
                assertThat(ballots.get(e.poll())).isEmpty();
                assertThat(closed.add(e.poll())).isTrue();
            }
            case ProposalReturned e ->
                assertThat(putToVote.remove(e.proposal())).isTrue();
            case QuestionReturned e -> assertThat(over.remove(e.question())).isTrue();
            case ProposalPutToVote e -> assertThat(putToVote.add(e.proposal())).isTrue();
            case MemberLeft e -> gone(e.member());
            case MemberRemoved e -> {
                removed.add(e.member());
                gone(e.member());
            }
            case PersonalDataErased e -> {
                assertThat(members).doesNotContainKey(e.member());
                assertThat(erased.add(e.member())).isTrue();
            }
            case AuditTokenIssued e -> assertThat(tokens.add(e.token())).isTrue();
            case AuditTokenRevoked e -> assertThat(tokens.remove(e.token())).isTrue();
            case LogMadePublic e -> {
                assertThat(everybody).isFalse();
                everybody = true;
            }
            case LogKeyRotated e -> assertThat(logKeys.add(e.to())).isTrue();
            case RollListed e -> rolls.put(e.poll(), new HashSet<>(e.members()));
            case PollOpened e -> opened(e);
            case PollClosed e -> assertThat(closed.add(e.poll())).isTrue();
            case BallotCast e -> {
                mayVote(e.poll(), e.voter());
                ballots.get(e.poll()).put(e.voter(), JsonText.digestLine(e.choice()));
            }
            case BallotWithdrawn e -> {
                mayVote(e.poll(), e.voter());
                assertThat(ballots.get(e.poll()).remove(e.voter())).isNotNull();
            }
            case PollCounted e -> counted(e);
            case RoleEvent e -> role(e);
            default -> {}
        }
    }

    private void gone(MemberId member) {
        assertThat(members.remove(member)).isNotNull();
        classes.remove(member);
        rolls.forEach((poll, roll) -> {
            if (!closed.contains(poll)) roll.remove(member);
        });
    }

    private void opened(PollOpened event) {
        var asked = new HashSet<>(members.keySet());
        var rollOf = event.terms().electorate().rollOf();
        if (rollOf != null) asked.removeIf(member -> !seatsOf(held, rollOf).contains(member));
        else asked.removeIf(member -> !mayVoteOn(event.terms(), member));
        var opensAt = event.terms().timing().opensAt();
        asked.removeIf(member -> suspended.getOrDefault(member, Instant.MIN).isAfter(opensAt));
        question(event.terms());
        assertThat(rolls.get(event.poll())).isEqualTo(asked);
        assertThat(event.terms().electorate().roll().count()).isEqualTo(asked.size());
        assertThat(ballots.put(event.poll(), new HashMap<>())).isNull();
    }

    private void drafted(ProposalDrafted event) {
        assertThat(drafted.put(event.proposal(), event.draftedAt())).isNull();
        var question = event.question();
        if (question == null) return;
        assertThat(raised).containsKey(question);
        assertThat(over).doesNotContain(question);
        rivals.computeIfAbsent(question, unused -> new HashSet<>()).add(event.proposal());
    }

    /** A question has one poll, and nothing in that poll stands elsewhere. */
    private void question(PollTerms terms) {
        var question = terms.occasion().question();
        if (question == null) return;
        assertThat(over.add(question)).isTrue();
        for (PollOption option : terms.rule().options())
            if (option.proposal() != null) assertThat(rivals.get(question)).contains(option.proposal());
    }

    private boolean mayVoteOn(PollTerms terms, MemberId member) {
        var electorate = terms.electorate().conduct().electorate();
        if (!electorate.classes().isEmpty() && !electorate.classes().contains(classes.getOrDefault(member, "")))
            return false;
        var putForward = terms.proposals().stream()
                .map(drafted::get)
                .max(Instant::compareTo)
                .orElse(terms.timing().opensAt());
        var since = members.get(member);
        return electorate.waiting().isZero()
                || since.equals(Instant.MIN)
                || !since.plus(electorate.waiting()).isAfter(putForward);
    }

    private void mayVote(PollId poll, MemberId voter) {
        assertThat(closed).doesNotContain(poll);
        assertThat(rolls.get(poll)).contains(voter);
    }

    private void counted(PollCounted event) {
        assertThat(closed).contains(event.poll());
        if (event.tally() == null) {
            assertThat(event.ballots()).isEqualTo(ballots.get(event.poll()).size());
            return;
        }
        var tally = Tally.EMPTY;
        for (String choice : ballots.get(event.poll()).values()) tally = tally.plus(choice);
        assertThat(event.tally()).isEqualTo(tally);
    }

    private void role(RoleEvent event) {
        switch (event) {
            case RoleDefined e -> assertThat(seats.put(e.role(), e.seats())).isNull();
            case CandidacyStood e ->
                assertThat(standing.add(e.role() + " " + e.member())).isTrue();
            case CandidacyWithdrawn e ->
                assertThat(standing.remove(e.role() + " " + e.member())).isTrue();
            case CandidacyLapsed e ->
                assertThat(standing.remove(e.role() + " " + e.member())).isTrue();
            case MemberAppointed e -> {
                assertThat(e.seat()).isBetween(1, seats.get(e.role()));
                assertThat(standing).contains(e.role() + " " + e.member());
                assertThat(members).containsKey(e.member());
                assertThat(seatsOf(held, e.role())).doesNotContain(e.member());
                assertThat(seatsOf(offered, e.role())).doesNotContain(e.member());
                assertThat(held).doesNotContainKey(seat(e));
                assertThat(offered.put(seat(e), e.member())).isNull();
            }
            case MandateBegan e -> {
                assertThat(offered.remove(seat(e))).isEqualTo(e.member());
                assertThat(held.put(seat(e), e.member())).isNull();
                standing.remove(e.role() + " " + e.member());
                assertThat(seatsOf(held, e.role())).hasSizeLessThanOrEqualTo(seats.get(e.role()));
            }
            case SeatLife e -> {
                var vacated = held.containsKey(seat(e)) ? held.remove(seat(e)) : offered.remove(seat(e));
                assertThat(vacated).isEqualTo(e.member());
            }
        }
    }

    private static Set<MemberId> seatsOf(Map<Seat, MemberId> seats, RoleId role) {
        var members = new HashSet<MemberId>();
        seats.forEach((seat, member) -> {
            if (seat.role().equals(role)) members.add(member);
        });
        return members;
    }

    private static Seat seat(SeatLife event) {
        return new Seat(event.role(), event.seat());
    }
}
