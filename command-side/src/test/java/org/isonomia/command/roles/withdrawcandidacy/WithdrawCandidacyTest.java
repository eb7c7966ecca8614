package org.isonomia.command.roles.withdrawcandidacy;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.proposals.Drafts.GARDENER;
import static org.isonomia.command.proposals.Drafts.appoint;
import static org.isonomia.command.roles.RoleRefusal.NOT_DUE;
import static org.isonomia.command.roles.RoleRefusal.NOT_STANDING;
import static org.isonomia.command.roles.Seats.STANDS_UNTIL;
import static org.isonomia.command.roles.Seats.appointed;
import static org.isonomia.command.roles.Seats.began;
import static org.isonomia.command.roles.Seats.candidacyLapsed;
import static org.isonomia.command.roles.Seats.defined;
import static org.isonomia.command.roles.Seats.stood;
import static org.isonomia.command.roles.Seats.stoodDown;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.Votes;
import org.isonomia.events.RoleId;
import org.junit.jupiter.api.Test;

class WithdrawCandidacyTest {
    private static final WithdrawCandidacy BY_WISH = new WithdrawCandidacy(GARDENER, ADA, false);
    private static final WithdrawCandidacy BY_THE_CLOCK = new WithdrawCandidacy(GARDENER, ADA, true);
    private final SliceFixture slice =
            SliceFixture.of(WithdrawCandidacyDecision.READS).given(defined(1));

    @Test
    void a_candidate_stands_down_at_any_time() {
        slice.given(stood(ADA)).when(BY_WISH).expectEvents(stoodDown(ADA));
        slice.given(stood(ADA)).at(STANDS_UNTIL).when(BY_WISH).expectEvents(stoodDown(ADA));
        slice.given(stood(ADA), appointed(1, ADA)).when(BY_WISH).expectEvents(stoodDown(ADA));
    }

    @Test
    void a_candidacy_lapses_at_its_end_and_not_before() {
        var standing = slice.given(stood(ADA));
        standing.at(STANDS_UNTIL.minusMillis(1)).when(BY_THE_CLOCK).expectRefused(NOT_DUE);
        standing.at(STANDS_UNTIL).when(BY_THE_CLOCK).expectEvents(candidacyLapsed(ADA));
    }

    @Test
    void a_candidacy_stays_while_a_poll_on_the_appointment_runs() {
        var kept = slice.given(stood(ADA), Votes.openedWith(List.of(appoint(ADA))));
        var until = Votes.CLOSES_AT.plus(Duration.ofDays(90));
        kept.at(STANDS_UNTIL).when(BY_THE_CLOCK).expectRefused(NOT_DUE);
        kept.at(until.minusMillis(1)).when(BY_THE_CLOCK).expectRefused(NOT_DUE);
        kept.at(until).when(BY_THE_CLOCK).expectEvents(candidacyLapsed(ADA));
        kept.when(BY_WISH).expectEvents(stoodDown(ADA));
    }

    @Test
    void who_does_not_stand_cannot_stand_down() {
        var late = slice.at(STANDS_UNTIL);
        for (var command : new WithdrawCandidacy[] {BY_WISH, BY_THE_CLOCK}) {
            late.given(stood(BEN)).when(command).expectRefused(NOT_STANDING);
            late.given(stood(new RoleId("r_other"), ADA)).when(command).expectRefused(NOT_STANDING);
            late.given(stood(ADA), stoodDown(ADA)).when(command).expectRefused(NOT_STANDING);
            late.given(stood(ADA), candidacyLapsed(ADA)).when(command).expectRefused(NOT_STANDING);
        }
    }

    @Test
    void a_candidacy_is_over_when_the_mandate_began() {
        slice.given(stood(ADA), appointed(1, ADA), began(1, ADA)).when(BY_WISH).expectRefused(NOT_STANDING);
    }
}
