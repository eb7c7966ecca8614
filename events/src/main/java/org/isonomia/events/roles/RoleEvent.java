package org.isonomia.events.roles;

import java.time.Instant;
import java.util.List;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.Sealed;

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
            LEFT_COMMUNITY,
            /** A decision suspended the holder, who comes back to the seat by appointment only. */
            SUSPENDED
        }
    }
}
