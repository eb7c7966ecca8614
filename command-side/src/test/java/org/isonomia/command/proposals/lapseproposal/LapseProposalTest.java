package org.isonomia.command.proposals.lapseproposal;

import static org.isonomia.command.proposals.Drafts.LAPSES_AT;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.drafted;
import static org.isonomia.command.proposals.Drafts.frozen;
import static org.isonomia.command.proposals.Drafts.lapsed;
import static org.isonomia.command.proposals.Drafts.putToVote;
import static org.isonomia.command.proposals.ProposalRefusal.IN_VOTE;
import static org.isonomia.command.proposals.ProposalRefusal.LAPSED;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_DUE;
import static org.isonomia.command.proposals.ProposalRefusal.PROPOSAL_UNKNOWN;

import java.time.Duration;
import org.isonomia.command.SliceFixture;
import org.junit.jupiter.api.Test;

class LapseProposalTest {
    private static final LapseProposal LAPSE = new LapseProposal(PROPOSAL);
    private final SliceFixture empty =
            SliceFixture.of(LapseProposalDecision.READS).at(LAPSES_AT);
    private final SliceFixture slice = empty.given(drafted());

    @Test
    void a_proposal_ends_at_its_time_and_not_before_frozen_or_not() {
        slice.when(LAPSE).expectEvents(lapsed());
        slice.given(frozen(1)).when(LAPSE).expectEvents(lapsed());
        slice.at(LAPSES_AT.minusMillis(1)).when(LAPSE).expectRefused(NOT_DUE);
    }

    @Test
    void downtime_only_delays_it() {
        slice.at(LAPSES_AT.plus(Duration.ofDays(400))).when(LAPSE).expectEvents(lapsed());
    }

    @Test
    void it_ends_once() {
        slice.given(lapsed()).when(LAPSE).expectRefused(LAPSED);
    }

    @Test
    void in_vote_it_does_not_lapse() {
        slice.given(frozen(1), putToVote()).when(LAPSE).expectRefused(IN_VOTE);
    }

    @Test
    void nothing_lapses_that_nobody_made() {
        empty.when(LAPSE).expectRefused(PROPOSAL_UNKNOWN);
    }
}
