package org.isonomia.web.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.isonomia.command.Refusal;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The times of a time poll, as they are written in Vienna. */
class SlotsTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    @ParameterizedTest
    @CsvSource({
        "2027-03-28 18:00,2027-03-28T16:00:00Z",
        "2027-01-28T09:30,2027-01-28T08:30:00Z",
        "2027-01-28 09:30 Z,2027-01-28T09:30:00Z",
        "2026-10-25 02:30+02:00,2026-10-25T00:30:00Z",
        "2026-10-25 02:30 +01:00,2026-10-25T01:30:00Z"
    })
    void aTimeIsTheMomentItIsInTheZoneOfTheCommunity(String written, String moment) {
        var form = Form.blank();
        assertThat(Slots.title(written, VIENNA, form)).isEqualTo(moment);
        assertThat(form.isFaulty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28 02:30,TIME_NEVER_SHOWN",
        "2026-10-25 02:30,TIME_SHOWN_TWICE",
        "2027-02-30 10:00,NOT_A_TIME",
        "2027-02-20 25:00,NOT_A_TIME",
        "2027-02-20 10:00 +99:00,NOT_A_TIME",
        "Tuesday evening,NOT_A_TIME",
        "2027-02-20,NOT_A_TIME"
    })
    void aTimeThatDoesNotExistOrExistsTwiceIsRefusedWithAWayOut(String written, FormFault fault) {
        var form = Form.blank();
        assertThat(Slots.title(written, VIENNA, form)).isEqualTo(written);
        assertThat(form.faults()).extracting(Refusal::code).containsExactly(fault);
        assertThat(form.faults().getFirst().data()).containsEntry("zone", "Europe/Vienna");
    }
}
