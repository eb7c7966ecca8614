package org.isonomia.command.results.abandoncount;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.polls.PollRefusal.COUNTABLE;
import static org.isonomia.command.polls.PollRefusal.NOT_CLOSED;
import static org.isonomia.command.polls.PollRefusal.NOT_DUE;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;
import static org.isonomia.command.polls.Votes.CLOSES_AT;
import static org.isonomia.command.polls.Votes.cast;
import static org.isonomia.command.polls.Votes.closed;
import static org.isonomia.command.polls.Votes.opened;
import static org.isonomia.command.polls.Votes.openedForAdvice;
import static org.isonomia.command.polls.Votes.openedWith;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.results.countpoll.CountPoll;
import org.isonomia.command.results.countpoll.CountPollDecision;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.results.ResultEvent.EffectsDone;
import org.isonomia.events.results.ResultEvent.EffectsQueued;
import org.junit.jupiter.api.Test;

class AbandonCountTest {
    private static final AbandonCount ABANDON = new AbandonCount(POLL);
    private static final Instant OVER = CLOSES_AT.plus(Duration.ofDays(30));

    /** A ballot that its rule knows nothing of. */
    private static final String NOWHERE = "perhaps";

    private final SliceFixture slice =
            SliceFixture.of(AbandonCountDecision.READS).given(admitted(ADA, BEN));
    private final SliceFixture broken = slice.given(opened(ADA, BEN), cast(ADA, NOWHERE), closed());

    @Test
    void thirty_days_after_its_close_a_poll_that_cannot_be_counted_ends_and_its_proposal_comes_back() {
        broken.at(OVER.minusMillis(1)).when(ABANDON).expectRefused(NOT_DUE);
        broken.at(OVER).when(ABANDON).expectEvents(new CountAbandoned(POLL), new ProposalReturned(PROPOSAL, POLL));
    }

    @Test
    void advice_ends_so_too_and_gives_nothing_back() {
        slice.given(openedForAdvice(ADA), cast(ADA, NOWHERE), closed())
                .at(OVER)
                .when(ABANDON)
                .expectEvents(new CountAbandoned(POLL));
    }

    @Test
    void what_waits_for_its_effects_goes_on() {
        var queued = new EffectsQueued(POLL, List.of("member/m_ben"));
        slice.given(openedWith(List.of(new AssignClass(BEN, "resident"))), cast(ADA, NOWHERE), closed(), queued)
                .at(OVER)
                .when(ABANDON)
                .expectEvents(new CountAbandoned(POLL), new ProposalReturned(PROPOSAL, POLL), new EffectsDone(POLL));
    }

    @Test
    void what_can_be_counted_is_not_ended() {
        slice.given(opened(ADA, BEN), cast(ADA, "yes"), closed())
                .at(OVER)
                .when(ABANDON)
                .expectRefused(COUNTABLE);
    }

    @Test
    void only_what_is_closed_and_without_a_result_is_ended_and_once() {
        slice.at(OVER).when(ABANDON).expectRefused(POLL_UNKNOWN);
        slice.given(opened(ADA, BEN), cast(ADA, NOWHERE)).at(OVER).when(ABANDON).expectRefused(NOT_CLOSED);
        broken.given(new CountAbandoned(POLL)).at(OVER).when(ABANDON).expectNothing();
    }

    @Test
    void what_ended_so_is_not_counted_later() {
        SliceFixture.of(CountPollDecision.READS)
                .given(opened(ADA, BEN), cast(ADA, "yes"), closed(), new CountAbandoned(POLL))
                .when(new CountPoll(POLL))
                .expectNothing();
    }
}
