package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.events.recorded.TheWell.LIME;
import static org.isonomia.events.recorded.TheWell.OAK;
import static org.isonomia.events.recorded.TheWell.TIED;

import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.query.proposals.proposals.ProposalState;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.yesno.Result.Outcome;
import org.junit.jupiter.api.Test;

/** Rivals that tie, and the lot that decides. */
class TiesIT {
    @Test
    void rivals_that_tie_are_in_the_vote_until_the_lot_is_drawn() {
        try (var fixture = new ViewsFixture(
                "the-well", entry -> entry.event() instanceof LotCalled called && called.of() == LotOf.TIE)) {
            var proposals = fixture.views.proposals();
            assertThat(proposals.line(OAK).orElseThrow().state()).isEqualTo(ProposalState.IN_VOTE);
            assertThat(proposals.line(LIME).orElseThrow().state()).isEqualTo(ProposalState.IN_VOTE);
        }
    }

    @Test
    void whom_the_lot_chose_is_adopted_and_the_other_is_not() {
        try (var fixture = new ViewsFixture("the-well", entry -> entry.event() instanceof TieBroken)) {
            var proposals = fixture.views.proposals();
            assertThat(proposals.line(OAK).orElseThrow().state()).isEqualTo(ProposalState.REJECTED);
            assertThat(proposals.line(LIME).orElseThrow().state()).isEqualTo(ProposalState.ADOPTED);
            assertThat(fixture.views.polls().poll(TIED).orElseThrow().line().outcome())
                    .isEqualTo(Outcome.ADOPTED);
        }
    }
}
