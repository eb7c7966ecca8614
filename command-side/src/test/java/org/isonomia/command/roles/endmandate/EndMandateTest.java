package org.isonomia.command.roles.endmandate;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.proposals.Drafts.GARDENER;
import static org.isonomia.command.roles.RoleRefusal.NOT_DUE;
import static org.isonomia.command.roles.RoleRefusal.NOT_HOLDING;
import static org.isonomia.command.roles.Seats.TERM_ENDS;
import static org.isonomia.command.roles.Seats.appointed;
import static org.isonomia.command.roles.Seats.began;
import static org.isonomia.command.roles.Seats.ended;

import org.isonomia.command.SliceFixture;
import org.isonomia.events.RoleId;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.junit.jupiter.api.Test;

class EndMandateTest {
    private static final EndMandate BY_WISH = new EndMandate(GARDENER, ADA, false);
    private static final EndMandate BY_THE_CLOCK = new EndMandate(GARDENER, ADA, true);
    private final SliceFixture slice = SliceFixture.of(EndMandateDecision.READS).at(TERM_ENDS);
    private final SliceFixture held = slice.given(appointed(2, ADA), began(2, ADA));

    @Test
    void a_holder_resigns_at_any_time() {
        held.when(BY_WISH).expectEvents(ended(2, ADA, Reason.RESIGNED));
        held.at(TERM_ENDS.minusMillis(1)).when(BY_WISH).expectEvents(ended(2, ADA, Reason.RESIGNED));
    }

    @Test
    void a_mandate_ends_by_itself_with_its_term_and_not_before() {
        held.when(BY_THE_CLOCK).expectEvents(ended(2, ADA, Reason.TERM_ENDED));
        held.at(TERM_ENDS.minusMillis(1)).when(BY_THE_CLOCK).expectRefused(NOT_DUE);
    }

    @Test
    void who_does_not_hold_the_role_cannot_end_it() {
        for (var command : new EndMandate[] {BY_WISH, BY_THE_CLOCK}) {
            slice.when(command).expectRefused(NOT_HOLDING);
            slice.given(began(1, BEN)).when(command).expectRefused(NOT_HOLDING);
            slice.given(began(new RoleId("r_other"), 1, ADA)).when(command).expectRefused(NOT_HOLDING);
            slice.given(appointed(1, ADA)).when(command).expectRefused(NOT_HOLDING);
        }
    }

    @Test
    void a_mandate_ends_once() {
        held.given(ended(2, ADA, Reason.RESIGNED)).when(BY_THE_CLOCK).expectRefused(NOT_HOLDING);
        held.given(ended(2, ADA, Reason.TERM_ENDED)).when(BY_WISH).expectRefused(NOT_HOLDING);
    }
}
