package org.isonomia.events.roles;

import static org.isonomia.events.Kind.kind;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.Kind;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;

/** Roles, their seats, and who stands for, holds and leaves them. Seats are numbered from 1. */
public sealed interface RoleEvent extends Event {
    RoleId role();

    /** What changes whether a seat is vacant, offered or held, and by whom. */
    sealed interface SeatLife extends RoleEvent {
        int seat();

        MemberId member();
    }

    /** What changes whether someone stands. */
    sealed interface CandidacyLife extends RoleEvent {
        MemberId member();
    }

    /** Every seat is vacant from here on. @param termDays length of a mandate, in days */
    record RoleDefined(
            RoleId role,
            String name,
            String purpose,
            List<String> domains,
            List<String> accountabilities,
            int seats,
            int termDays)
            implements RoleEvent {}

    /** @param until when the candidacy ends by itself */
    record CandidacyStood(RoleId role, MemberId member, Sealed<String> statement, Instant until)
            implements CandidacyLife {}

    record CandidacyWithdrawn(RoleId role, MemberId member) implements CandidacyLife {}

    record CandidacyLapsed(RoleId role, MemberId member) implements CandidacyLife {}

    /** Offers the seat. @param acceptBy when the offer lapses */
    record MemberAppointed(RoleId role, int seat, MemberId member, Instant acceptBy) implements SeatLife {}

    record AppointmentDeclined(RoleId role, int seat, MemberId member) implements SeatLife {}

    record AppointmentLapsed(RoleId role, int seat, MemberId member) implements SeatLife {}

    /** The appointment was accepted; the candidacy behind it is over. */
    record MandateBegan(RoleId role, int seat, MemberId member, Instant endsAt) implements SeatLife {}

    record MandateEnded(RoleId role, int seat, MemberId member, Reason reason) implements SeatLife {
        public enum Reason {
            RESIGNED,
            TERM_ENDED,
            LEFT_COMMUNITY
        }
    }

    List<Kind<? extends RoleEvent>> KINDS = List.of(
            kind("roles.RoleDefined", 1, RoleDefined.class, e -> Set.of(Tag.role(e.role()), Tag.roles())),
            kind("roles.CandidacyStood", 1, CandidacyStood.class, e -> candidacy(e)),
            kind("roles.CandidacyWithdrawn", 1, CandidacyWithdrawn.class, e -> candidacy(e)),
            kind("roles.CandidacyLapsed", 1, CandidacyLapsed.class, e -> candidacy(e)),
            kind("roles.MemberAppointed", 1, MemberAppointed.class, e -> seat(e)),
            kind("roles.AppointmentDeclined", 1, AppointmentDeclined.class, e -> seat(e)),
            kind("roles.AppointmentLapsed", 1, AppointmentLapsed.class, e -> seat(e)),
            kind("roles.MandateBegan", 1, MandateBegan.class, e -> seat(e)),
            kind("roles.MandateEnded", 1, MandateEnded.class, e -> seat(e)));

    private static Set<Tag> seat(SeatLife event) {
        return Set.of(Tag.role(event.role()), Tag.roles(), Tag.member(event.member()));
    }

    private static Set<Tag> candidacy(CandidacyLife event) {
        return Set.of(Tag.candidacy(event.role(), event.member()), Tag.roles(), Tag.member(event.member()));
    }
}
