package org.isonomia.command.polls.announceearlyclose;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.polls.PollRefusal.NOT_ALL_VOTED;
import static org.isonomia.command.polls.PollRefusal.POLL_NOT_OPEN;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;
import static org.isonomia.command.polls.Votes.CLOSES_AT;
import static org.isonomia.command.polls.Votes.cast;
import static org.isonomia.command.polls.Votes.closed;
import static org.isonomia.command.polls.Votes.openedBy;
import static org.isonomia.command.polls.Votes.withdrawn;
import static org.isonomia.command.proposals.Drafts.POLL;

import java.time.Duration;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.Votes;
import org.isonomia.command.polls.closepoll.ClosePoll;
import org.isonomia.command.polls.closepoll.ClosePollDecision;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.polls.PollEvent.EarlyCloseAnnounced;
import org.isonomia.events.polls.PollEvent.EarlyCloseCalledOff;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.rules.quorum.Quorum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnounceEarlyCloseTest {
    private static final Duration NOTICE = Duration.ofDays(1);
    private static final AnnounceEarlyClose HASTEN = new AnnounceEarlyClose(POLL);
    private static final Conduct CONDUCT = new Conduct(
            Electorate.ALL,
            Conduct.Visibility.OPEN,
            null,
            NOTICE,
            null,
            Conduct.Fallback.LAPSE,
            0,
            Duration.ZERO,
            null);
    private final SliceFixture slice = SliceFixture.of(AnnounceEarlyCloseDecision.READS);
    private final SliceFixture open = slice.given(openedBy(CONDUCT, Quorum.NONE, ADA, BEN));
    private final EarlyCloseAnnounced announced = new EarlyCloseAnnounced(POLL, NOON.plus(NOTICE), 2);

    @Test
    void a_poll_in_which_all_have_voted_closes_early_with_its_notice() {
        open.given(cast(ADA, "yes"), cast(BEN, "no")).when(HASTEN).expectEvents(announced);
    }

    @Test
    void it_is_announced_once_also_when_somebody_votes_anew() {
        open.given(cast(ADA, "yes"), cast(BEN, "no"), announced, withdrawn(BEN), cast(BEN, "yes"))
                .when(HASTEN)
                .expectNothing();
    }

    @Test
    void once_called_off_all_have_to_have_a_ballot_again() {
        var calledOff = open.given(cast(ADA, "yes"), cast(BEN, "no"), announced, withdrawn(BEN))
                .given(new EarlyCloseCalledOff(POLL, CLOSES_AT));
        calledOff.when(HASTEN).expectRefused(NOT_ALL_VOTED);
        calledOff.given(cast(BEN, "yes")).when(HASTEN).expectEvents(announced);
    }

    @Test
    void one_who_has_not_voted_or_withdrew_keeps_it_open() {
        open.given(cast(ADA, "yes"), cast(ADA, "no")).when(HASTEN).expectRefused(NOT_ALL_VOTED);
        open.given(cast(ADA, "yes"), cast(BEN, "no"), withdrawn(ADA))
                .when(HASTEN)
                .expectRefused(NOT_ALL_VOTED);
    }

    @Test
    void a_notice_that_reaches_the_closing_time_hastens_nothing() {
        var voted = open.given(cast(ADA, "yes"), cast(BEN, "no"));
        voted.at(CLOSES_AT.minus(NOTICE)).when(HASTEN).expectNothing();
        var last = CLOSES_AT.minus(NOTICE).minusMillis(1);
        voted.at(last).when(HASTEN).expectEvents(new EarlyCloseAnnounced(POLL, last.plus(NOTICE), 2));
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            names = {"CHARTER", "APPOINTMENT", "RECALL"})
    void the_charter_elections_and_recalls_keep_the_time_that_was_announced(DecisionKind kind) {
        var terms = openedBy(CONDUCT, Quorum.NONE, ADA).terms();
        slice.given(new PollOpened(POLL, Votes.ofKind(terms, kind)), cast(ADA, "yes"))
                .when(HASTEN)
                .expectNothing();
    }

    @Test
    void nothing_is_hastened_without_a_notice_a_poll_or_after_the_close() {
        slice.given(openedBy(Conduct.PLAIN, Quorum.NONE, ADA), cast(ADA, "yes"))
                .when(HASTEN)
                .expectNothing();
        slice.when(HASTEN).expectRefused(POLL_UNKNOWN);
        open.given(closed()).when(HASTEN).expectRefused(POLL_NOT_OPEN);
        open.at(CLOSES_AT).when(HASTEN).expectRefused(POLL_NOT_OPEN);
    }

    @Test
    void it_closes_at_the_announced_time_and_not_before() {
        var closing = SliceFixture.of(ClosePollDecision.READS)
                .given(openedBy(CONDUCT, Quorum.NONE, ADA), cast(ADA, "yes"), announced);
        closing.at(announced.closesAt().minusMillis(1))
                .when(new ClosePoll(POLL))
                .expectRefused(org.isonomia.command.polls.PollRefusal.NOT_DUE);
        closing.at(announced.closesAt()).when(new ClosePoll(POLL)).expectEvents(closed());
    }
}
