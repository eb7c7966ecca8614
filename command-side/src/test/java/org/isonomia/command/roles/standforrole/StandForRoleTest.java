package org.isonomia.command.roles.standforrole;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.Drafts.GARDENER;
import static org.isonomia.command.roles.RoleRefusal.ALREADY_HOLDING;
import static org.isonomia.command.roles.RoleRefusal.ALREADY_STANDING;
import static org.isonomia.command.roles.RoleRefusal.NO_VACANT_SEAT;
import static org.isonomia.command.roles.RoleRefusal.ROLE_UNKNOWN;
import static org.isonomia.command.roles.Seats.STANDS_UNTIL;
import static org.isonomia.command.roles.Seats.appointed;
import static org.isonomia.command.roles.Seats.appointmentLapsed;
import static org.isonomia.command.roles.Seats.began;
import static org.isonomia.command.roles.Seats.candidacyLapsed;
import static org.isonomia.command.roles.Seats.declined;
import static org.isonomia.command.roles.Seats.defined;
import static org.isonomia.command.roles.Seats.ended;
import static org.isonomia.command.roles.Seats.stood;
import static org.isonomia.command.roles.Seats.stoodDown;

import org.isonomia.command.SliceFixture;
import org.isonomia.events.Sealed;
import org.isonomia.events.roles.RoleEvent.CandidacyStood;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.junit.jupiter.api.Test;

class StandForRoleTest {
    private final SliceFixture empty =
            SliceFixture.of(StandForRoleDecision.READS).given(admitted(ADA, BEN));
    private final SliceFixture slice = empty.given(defined(1));

    @Test
    void any_member_may_stand_for_90_days_while_a_seat_is_vacant() {
        slice.given(stood(BEN))
                .when(stand(" I love green "))
                .expectEvents(new CandidacyStood(GARDENER, ADA, Sealed.of(ADA, "I love green"), STANDS_UNTIL));
    }

    @Test
    void who_is_not_a_member_does_not_stand() {
        slice.given(left(ADA)).when(stand()).expectRefused(NOT_A_MEMBER);
    }

    @Test
    void one_stands_for_a_role_that_exists() {
        empty.when(stand()).expectRefused(ROLE_UNKNOWN);
    }

    @Test
    void one_stands_once_and_again_when_it_is_over() {
        slice.given(stood(ADA)).when(stand()).expectRefused(ALREADY_STANDING);
        slice.given(stood(ADA), stoodDown(ADA)).when(stand()).expectAccepted();
        slice.given(stood(ADA), candidacyLapsed(ADA)).when(stand()).expectAccepted();
    }

    @Test
    void who_holds_a_seat_does_not_stand_for_another() {
        var two = empty.given(defined(2), stood(ADA), appointed(1, ADA));
        two.given(began(1, ADA)).when(stand()).expectRefused(ALREADY_HOLDING);
        two.given(candidacyLapsed(ADA)).when(stand()).expectRefused(ALREADY_HOLDING);
    }

    @Test
    void who_held_a_seat_may_stand_again() {
        slice.given(stood(ADA), appointed(1, ADA), began(1, ADA), ended(1, ADA, Reason.TERM_ENDED))
                .when(stand())
                .expectAccepted();
    }

    @Test
    void without_a_vacant_seat_nobody_stands() {
        slice.given(appointed(1, BEN)).when(stand()).expectRefused(NO_VACANT_SEAT);
        slice.given(appointed(1, BEN), began(1, BEN)).when(stand()).expectRefused(NO_VACANT_SEAT);
        empty.given(defined(2), appointed(1, BEN), began(1, BEN)).when(stand()).expectAccepted();
    }

    @Test
    void a_seat_is_vacant_again_once_declined_lapsed_or_left() {
        slice.given(appointed(1, BEN), declined(1, BEN)).when(stand()).expectAccepted();
        slice.given(appointed(1, BEN), appointmentLapsed(1, BEN)).when(stand()).expectAccepted();
        slice.given(began(1, BEN), ended(1, BEN, Reason.RESIGNED)).when(stand()).expectAccepted();
    }

    @Test
    void a_statement_has_at_most_2000_characters() {
        slice.expectText("statement", 2_000, StandForRoleTest::stand);
    }

    private static StandForRole stand() {
        return stand("I love green");
    }

    private static StandForRole stand(String statement) {
        return new StandForRole(GARDENER, ADA, statement);
    }
}
