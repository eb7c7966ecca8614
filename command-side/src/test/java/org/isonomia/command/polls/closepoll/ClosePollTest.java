package org.isonomia.command.polls.closepoll;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.polls.PollRefusal.NOT_DUE;
import static org.isonomia.command.polls.PollRefusal.POLL_NOT_OPEN;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;
import static org.isonomia.command.polls.Votes.CLOSES_AT;
import static org.isonomia.command.polls.Votes.cast;
import static org.isonomia.command.polls.Votes.closed;
import static org.isonomia.command.polls.Votes.opened;
import static org.isonomia.command.polls.Votes.openedBy;
import static org.isonomia.command.proposals.Drafts.POLL;

import java.time.Duration;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.PollId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.polls.PollEvent.ClosingTimeExtended;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.rules.quorum.Quorum;
import org.junit.jupiter.api.Test;

class ClosePollTest {
    private static final ClosePoll CLOSE = new ClosePoll(POLL);
    private final SliceFixture empty = SliceFixture.of(ClosePollDecision.READS).at(CLOSES_AT);
    private final SliceFixture slice = empty.given(opened(ADA));

    @Test
    void a_poll_closes_at_its_time_and_not_before() {
        slice.when(CLOSE).expectEvents(closed());
        slice.at(CLOSES_AT.minusMillis(1)).when(CLOSE).expectRefused(NOT_DUE);
    }

    @Test
    void downtime_only_delays_it() {
        slice.at(CLOSES_AT.plus(Duration.ofDays(30))).when(CLOSE).expectEvents(closed());
    }

    @Test
    void a_poll_closes_once() {
        slice.given(closed()).when(CLOSE).expectRefused(POLL_NOT_OPEN);
        slice.given(new PollClosed(new PollId("p_other"))).when(CLOSE).expectEvents(closed());
    }

    @Test
    void a_poll_that_was_never_opened_does_not_close() {
        empty.when(CLOSE).expectRefused(POLL_UNKNOWN);
    }

    @Test
    void it_stays_open_once_for_longer_when_fewer_have_voted_than_the_quorum_needs() {
        var two = Quorum.absolute(Quorum.Counts.APPROVALS, 2);
        var conduct = new Conduct(
                Electorate.ALL,
                Conduct.Visibility.OPEN,
                Duration.ofDays(1),
                null,
                null,
                Conduct.Fallback.LAPSE,
                0,
                Duration.ZERO,
                null);
        var open = SliceFixture.of(ClosePollDecision.READS).at(CLOSES_AT).given(openedBy(conduct, two, ADA, BEN));
        var later = new ClosingTimeExtended(POLL, CLOSES_AT.plus(Duration.ofDays(1)), 1, 2);
        open.given(cast(ADA, "yes")).when(CLOSE).expectEvents(later);
        open.given(cast(ADA, "yes"), cast(BEN, "no")).when(CLOSE).expectEvents(closed());
        open.given(later).when(CLOSE).expectRefused(NOT_DUE);
        open.at(later.closesAt()).given(later).when(CLOSE).expectEvents(closed());
    }
}
