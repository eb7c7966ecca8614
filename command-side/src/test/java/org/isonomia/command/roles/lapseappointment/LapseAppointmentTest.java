package org.isonomia.command.roles.lapseappointment;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.proposals.Drafts.GARDENER;
import static org.isonomia.command.roles.RoleRefusal.NOT_APPOINTED;
import static org.isonomia.command.roles.RoleRefusal.NOT_DUE;
import static org.isonomia.command.roles.Seats.ACCEPT_BY;
import static org.isonomia.command.roles.Seats.appointed;
import static org.isonomia.command.roles.Seats.appointmentLapsed;
import static org.isonomia.command.roles.Seats.began;
import static org.isonomia.command.roles.Seats.declined;

import org.isonomia.command.SliceFixture;
import org.isonomia.events.RoleId;
import org.junit.jupiter.api.Test;

class LapseAppointmentTest {
    private static final LapseAppointment LAPSE = new LapseAppointment(GARDENER, 1, ADA);
    private final SliceFixture slice =
            SliceFixture.of(LapseAppointmentDecision.READS).at(ACCEPT_BY);

    @Test
    void an_unanswered_offer_frees_the_seat_at_its_end_and_not_before() {
        var offered = slice.given(appointed(1, ADA));
        offered.when(LAPSE).expectEvents(appointmentLapsed(1, ADA));
        offered.at(ACCEPT_BY.minusMillis(1)).when(LAPSE).expectRefused(NOT_DUE);
    }

    @Test
    void an_answered_offer_does_not_lapse() {
        slice.given(appointed(1, ADA), began(1, ADA)).when(LAPSE).expectRefused(NOT_APPOINTED);
        slice.given(appointed(1, ADA), declined(1, ADA)).when(LAPSE).expectRefused(NOT_APPOINTED);
    }

    @Test
    void an_offer_lapses_once() {
        slice.given(appointed(1, ADA), appointmentLapsed(1, ADA)).when(LAPSE).expectRefused(NOT_APPOINTED);
    }

    @Test
    void the_offer_of_the_next_in_the_seat_is_left_alone() {
        slice.given(appointed(1, ADA), declined(1, ADA), appointed(1, BEN))
                .when(LAPSE)
                .expectRefused(NOT_APPOINTED);
    }

    @Test
    void the_offer_of_another_seat_or_role_is_left_alone() {
        slice.given(appointed(2, ADA)).when(LAPSE).expectRefused(NOT_APPOINTED);
        slice.given(appointed(new RoleId("r_other"), 1, ADA)).when(LAPSE).expectRefused(NOT_APPOINTED);
    }
}
