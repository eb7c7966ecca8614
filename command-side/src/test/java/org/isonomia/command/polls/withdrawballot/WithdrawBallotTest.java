package org.isonomia.command.polls.withdrawballot;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.polls.PollRefusal.NOTHING_TO_WITHDRAW;
import static org.isonomia.command.polls.Votes.CLOSES_AT;
import static org.isonomia.command.polls.Votes.cast;
import static org.isonomia.command.polls.Votes.opened;
import static org.isonomia.command.polls.Votes.withdrawn;
import static org.isonomia.command.proposals.Drafts.POLL;

import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.Votes;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.EarlyCloseAnnounced;
import org.isonomia.events.polls.PollEvent.EarlyCloseCalledOff;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.rules.counting.Choice;
import org.junit.jupiter.api.Test;

class WithdrawBallotTest {
    private static final WithdrawBallot WITHDRAW = new WithdrawBallot(POLL, ADA);
    private final SliceFixture slice = SliceFixture.of(WithdrawBallotDecision.READS)
            .given(admitted(ADA, BEN))
            .given(opened(ADA, BEN));

    @Test
    void a_ballot_can_be_taken_back_until_the_close() {
        slice.given(cast(ADA, "yes")).when(WITHDRAW).expectEvents(withdrawn(ADA));
        slice.given(cast(ADA, "yes"), withdrawn(ADA), cast(ADA, "no"))
                .when(WITHDRAW)
                .expectEvents(withdrawn(ADA));
    }

    @Test
    void a_ballot_withdrawn_after_the_announcement_calls_the_early_close_off() {
        var early = new EarlyCloseAnnounced(POLL, CLOSES_AT.minusSeconds(60), 2);
        var announced = slice.given(cast(ADA, "yes"), cast(BEN, "no"), early);
        announced.when(WITHDRAW).expectEvents(withdrawn(ADA), new EarlyCloseCalledOff(POLL, CLOSES_AT));
        announced
                .given(withdrawn(BEN), new EarlyCloseCalledOff(POLL, CLOSES_AT))
                .when(WITHDRAW)
                .expectEvents(withdrawn(ADA));
    }

    @Test
    void an_early_close_by_the_first_rules_stays() {
        var terms = Votes.decidedBy(Deciding.FIRST, opened(ADA, BEN).terms());
        SliceFixture.of(WithdrawBallotDecision.READS)
                .given(admitted(ADA, BEN))
                .given(new PollOpened(POLL, terms), cast(ADA, "yes"), cast(BEN, "no"))
                .given(new EarlyCloseAnnounced(POLL, CLOSES_AT.minusSeconds(60), 2))
                .when(WITHDRAW)
                .expectEvents(withdrawn(ADA));
    }

    @Test
    void what_was_not_cast_is_not_taken_back() {
        slice.when(WITHDRAW).expectRefused(NOTHING_TO_WITHDRAW);
        slice.given(cast(ADA, "yes"), withdrawn(ADA)).when(WITHDRAW).expectRefused(NOTHING_TO_WITHDRAW);
    }

    @Test
    void nobody_takes_back_the_ballot_of_another_or_of_another_poll() {
        slice.given(cast(BEN, "yes")).when(WITHDRAW).expectRefused(NOTHING_TO_WITHDRAW);
        slice.given(BallotCast.open(new PollId("p_other"), ADA, new Choice.One("yes")))
                .when(WITHDRAW)
                .expectRefused(NOTHING_TO_WITHDRAW);
    }
}
