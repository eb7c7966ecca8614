package org.isonomia.command.roles;

import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.proposals.Drafts.GARDENER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.Sealed;
import org.isonomia.events.roles.RoleEvent.AppointmentDeclined;
import org.isonomia.events.roles.RoleEvent.AppointmentLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyStood;
import org.isonomia.events.roles.RoleEvent.CandidacyWithdrawn;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.events.roles.RoleEvent.RoleDefined;

/** The facts of the gardener's role. */
public final class Seats {
    public static final Instant ACCEPT_BY = NOON.plus(Duration.ofDays(14));
    public static final Instant STANDS_UNTIL = NOON.plus(Duration.ofDays(90));
    public static final Instant TERM_ENDS = NOON.plus(Duration.ofDays(365));

    private Seats() {}

    public static RoleDefined defined(int seats) {
        return defined(GARDENER, seats);
    }

    public static RoleDefined defined(RoleId role, int seats) {
        return new RoleDefined(role, "Gardener", "Keeps it green", List.of("the garden"), List.of(), seats, 365);
    }

    public static CandidacyStood stood(MemberId member) {
        return stood(GARDENER, member);
    }

    public static CandidacyStood stood(RoleId role, MemberId member) {
        return new CandidacyStood(role, member, Sealed.of(member, "I love green"), STANDS_UNTIL);
    }

    public static CandidacyWithdrawn stoodDown(MemberId member) {
        return new CandidacyWithdrawn(GARDENER, member);
    }

    public static CandidacyLapsed candidacyLapsed(MemberId member) {
        return new CandidacyLapsed(GARDENER, member);
    }

    public static MemberAppointed appointed(int seat, MemberId member) {
        return appointed(GARDENER, seat, member);
    }

    public static MemberAppointed appointed(RoleId role, int seat, MemberId member) {
        return new MemberAppointed(role, seat, member, ACCEPT_BY);
    }

    public static AppointmentDeclined declined(int seat, MemberId member) {
        return new AppointmentDeclined(GARDENER, seat, member);
    }

    public static AppointmentLapsed appointmentLapsed(int seat, MemberId member) {
        return new AppointmentLapsed(GARDENER, seat, member);
    }

    public static MandateBegan began(int seat, MemberId member) {
        return began(GARDENER, seat, member);
    }

    public static MandateBegan began(RoleId role, int seat, MemberId member) {
        return new MandateBegan(role, seat, member, TERM_ENDS);
    }

    public static MandateEnded ended(int seat, MemberId member, Reason reason) {
        return new MandateEnded(GARDENER, seat, member, reason);
    }
}
