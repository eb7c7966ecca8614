package org.isonomia.command.roles.answerappointment;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.Drafts.GARDENER;
import static org.isonomia.command.roles.RoleRefusal.NOT_APPOINTED;
import static org.isonomia.command.roles.RoleRefusal.OFFER_LAPSED;
import static org.isonomia.command.roles.Seats.ACCEPT_BY;
import static org.isonomia.command.roles.Seats.appointed;
import static org.isonomia.command.roles.Seats.appointmentLapsed;
import static org.isonomia.command.roles.Seats.began;
import static org.isonomia.command.roles.Seats.declined;
import static org.isonomia.command.roles.Seats.defined;
import static org.isonomia.command.roles.Seats.ended;

import java.time.Duration;
import java.time.Instant;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.RoleId;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerAppointmentTest {
    private static final RoleId OTHER = new RoleId("r_other");
    private final SliceFixture slice = SliceFixture.of(AnswerAppointmentDecision.READS)
            .given(admitted(ADA))
            .given(defined(2), defined(OTHER, 1));

    @Test
    void the_mandate_lasts_a_term_from_the_moment_of_acceptance() {
        Instant late = ACCEPT_BY.minusMillis(1);
        slice.given(appointed(2, ADA))
                .at(late)
                .when(answer(true))
                .expectEvents(new MandateBegan(GARDENER, 2, ADA, late.plus(Duration.ofDays(365))));
    }

    @Test
    void who_declines_frees_the_seat() {
        slice.given(appointed(2, ADA)).when(answer(false)).expectEvents(declined(2, ADA));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_offer_is_open_until_the_moment_it_lapses(boolean accepted) {
        var offered = slice.given(appointed(1, ADA));
        offered.at(ACCEPT_BY.minusMillis(1)).when(answer(accepted)).expectAccepted();
        offered.at(ACCEPT_BY).when(answer(accepted)).expectRefused(OFFER_LAPSED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void who_has_no_offer_has_nothing_to_answer(boolean accepted) {
        slice.when(answer(accepted)).expectRefused(NOT_APPOINTED);
        slice.given(appointed(1, BEN)).when(answer(accepted)).expectRefused(NOT_APPOINTED);
        slice.given(appointed(OTHER, 1, ADA)).when(answer(accepted)).expectRefused(NOT_APPOINTED);
        slice.given(appointed(1, ADA), declined(1, ADA)).when(answer(accepted)).expectRefused(NOT_APPOINTED);
        slice.given(appointed(1, ADA), appointmentLapsed(1, ADA))
                .when(answer(accepted))
                .expectRefused(NOT_APPOINTED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_offer_is_answered_once(boolean accepted) {
        var held = slice.given(appointed(1, ADA), began(1, ADA));
        held.when(answer(accepted)).expectRefused(NOT_APPOINTED);
        held.given(ended(1, ADA, Reason.RESIGNED)).when(answer(accepted)).expectRefused(NOT_APPOINTED);
    }

    @Test
    void a_role_nobody_defined_is_not_offered() {
        var undefined = new AnswerAppointment(new RoleId("r_nowhere"), ADA, true);
        slice.given(appointed(new RoleId("r_nowhere"), 1, ADA)).when(undefined).expectRefused(NOT_APPOINTED);
    }

    @Test
    void who_left_answers_no_more() {
        slice.given(appointed(1, ADA)).given(left(ADA)).when(answer(true)).expectRefused(NOT_A_MEMBER);
    }

    private static AnswerAppointment answer(boolean accepted) {
        return new AnswerAppointment(GARDENER, ADA, accepted);
    }
}
