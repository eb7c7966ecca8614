package org.isonomia.command.roles;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.events.roles.RoleEvent.AppointmentDeclined;
import org.isonomia.events.roles.RoleEvent.AppointmentLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyStood;
import org.isonomia.events.roles.RoleEvent.CandidacyWithdrawn;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.events.roles.RoleEvent.RoleDefined;

/** The roles whose facts were read, as the log has them so far. */
public record RolesState(Map<RoleId, Role> roles) {
    public static final RolesState NONE = new RolesState(Map.of());

    /** What is in a seat: an offer until it is accepted, then a mandate. */
    public sealed interface Occupant {
        MemberId member();
    }

    public record Offered(MemberAppointed appointment) implements Occupant {
        @Override
        public MemberId member() {
            return appointment.member();
        }
    }

    public record Held(MandateBegan mandate) implements Occupant {
        @Override
        public MemberId member() {
            return mandate.member();
        }
    }

    /**
     * @param definition absent while only this member's facts of the role were read
     * @param candidates who stands, and until when at least
     */
    public record Role(
            Optional<RoleDefined> definition, Map<Integer, Occupant> seats, Map<MemberId, Instant> candidates) {
        static final Role NONE = new Role(Optional.empty(), Map.of(), Map.of());

        public Optional<Integer> vacantSeat() {
            return definition.flatMap(defined -> IntStream.rangeClosed(1, defined.seats())
                    .filter(seat -> !seats.containsKey(seat))
                    .boxed()
                    .findFirst());
        }

        /** The seat this member was offered or holds. */
        public Optional<Integer> seatOf(MemberId member) {
            return seats.entrySet().stream()
                    .filter(seat -> seat.getValue().member().equals(member))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        public boolean isHeldBy(MemberId member) {
            return seats.values().stream()
                    .anyMatch(seat -> seat instanceof Held && seat.member().equals(member));
        }

        public Set<MemberId> holders() {
            var holders = new HashSet<MemberId>();
            seats.values().stream().filter(Held.class::isInstance).forEach(seat -> holders.add(seat.member()));
            return holders;
        }

        Role occupied(int seat, Occupant occupant) {
            var more = new HashMap<>(seats);
            more.put(seat, occupant);
            return new Role(definition, Map.copyOf(more), candidates);
        }

        Role vacated(int seat) {
            var fewer = new HashMap<>(seats);
            fewer.remove(seat);
            return new Role(definition, Map.copyOf(fewer), candidates);
        }

        Role standing(CandidacyStood candidacy) {
            var more = new HashMap<>(candidates);
            more.put(candidacy.member(), candidacy.until());
            return new Role(definition, seats, Map.copyOf(more));
        }

        Role standing(MemberId member, Instant until) {
            var more = new HashMap<>(candidates);
            more.put(member, until);
            return new Role(definition, seats, Map.copyOf(more));
        }

        Role standingNoMore(MemberId member) {
            var fewer = new HashMap<>(candidates);
            fewer.remove(member);
            return new Role(definition, seats, Map.copyOf(fewer));
        }
    }

    public Role role(RoleId id) {
        return roles.getOrDefault(id, Role.NONE);
    }

    public RolesState after(RoleEvent event) {
        Role role = role(event.role());
        return with(
                event.role(),
                switch (event) {
                    case RoleDefined e -> new Role(Optional.of(e), role.seats(), role.candidates());
                    case CandidacyStood e -> role.standing(e);
                    case CandidacyWithdrawn e -> role.standingNoMore(e.member());
                    case CandidacyLapsed e -> role.standingNoMore(e.member());
                    case MemberAppointed e -> role.occupied(e.seat(), new Offered(e));
                    case AppointmentDeclined e -> role.vacated(e.seat());
                    case AppointmentLapsed e -> role.vacated(e.seat());
                    case MandateBegan e -> role.occupied(e.seat(), new Held(e)).standingNoMore(e.member());
                    case MandateEnded e -> role.vacated(e.seat());
                });
    }

    /** A candidacy stays while a poll on the appointment runs. */
    public RolesState after(PollOpened event) {
        var state = this;
        for (AppointMember effect : event.terms().candidacies()) {
            var role = state.role(effect.role());
            var until = role.candidates().get(effect.member());
            var kept = event.terms().candidaciesUntil();
            if (until != null && until.isBefore(kept))
                state = state.with(effect.role(), role.standing(effect.member(), kept));
        }
        return state;
    }

    private RolesState with(RoleId id, Role role) {
        var more = new HashMap<>(roles);
        more.put(id, role);
        return new RolesState(Map.copyOf(more));
    }
}
