package org.isonomia.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.RoleId;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollCounted;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
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

    private final Set<MemberId> members = new TreeSet<>(java.util.Comparator.comparing(MemberId::value));
    private final Map<PollId, Set<MemberId>> rolls = new HashMap<>();
    private final Map<PollId, Map<MemberId, String>> ballots = new HashMap<>();
    private final Set<PollId> closed = new HashSet<>();
    private final Map<RoleId, Integer> seats = new HashMap<>();
    private final Map<Seat, MemberId> offered = new HashMap<>();
    private final Map<Seat, MemberId> held = new HashMap<>();
    private final Set<String> standing = new HashSet<>();

    void sees(Event event) {
        switch (event) {
            case MemberAdmitted e -> assertThat(members.add(e.member())).isTrue();
            case MemberLeft e -> {
                assertThat(members.remove(e.member())).isTrue();
                rolls.forEach((poll, roll) -> {
                    if (!closed.contains(poll)) roll.remove(e.member());
                });
            }
            case RollListed e -> rolls.put(e.poll(), new HashSet<>(e.members()));
            case PollOpened e -> opened(e);
            case PollClosed e -> assertThat(closed.add(e.poll())).isTrue();
            case BallotCast e -> {
                mayVote(e.poll(), e.voter());
                ballots.get(e.poll()).put(e.voter(), e.choice());
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

    private void opened(PollOpened event) {
        var asked = new HashSet<>(members);
        var rollOf = event.terms().rollOf();
        if (rollOf != null) asked.removeIf(member -> !seatsOf(held, rollOf).contains(member));
        assertThat(rolls.get(event.poll())).isEqualTo(asked);
        assertThat(event.terms().roll().count()).isEqualTo(asked.size());
        assertThat(ballots.put(event.poll(), new HashMap<>())).isNull();
    }

    private void mayVote(PollId poll, MemberId voter) {
        assertThat(closed).doesNotContain(poll);
        assertThat(rolls.get(poll)).contains(voter);
    }

    private void counted(PollCounted event) {
        assertThat(closed).contains(event.poll());
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
                assertThat(members).contains(e.member());
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
