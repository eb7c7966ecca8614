package org.isonomia.command.proposals.freezeproposal;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.drafted;
import static org.isonomia.command.proposals.Drafts.frozen;
import static org.isonomia.command.proposals.Drafts.revised;
import static org.isonomia.command.proposals.ProposalRefusal.FROZEN;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_THE_PROPOSER;
import static org.isonomia.command.proposals.ProposalRefusal.VERSION_OUTDATED;

import org.isonomia.command.SliceFixture;
import org.isonomia.events.MemberId;
import org.junit.jupiter.api.Test;

class FreezeProposalTest {
    private final SliceFixture slice = SliceFixture.of(FreezeProposalDecision.READS)
            .given(admitted(ADA, BEN))
            .given(drafted());

    @Test
    void the_proposer_freezes_the_version_they_see() {
        slice.when(freeze(ADA, 1)).expectEvents(frozen(1));
        slice.given(revised(2)).when(freeze(ADA, 2)).expectEvents(frozen(2));
    }

    @Test
    void nobody_else_freezes() {
        slice.when(freeze(BEN, 1)).expectRefused(NOT_THE_PROPOSER);
    }

    @Test
    void a_version_that_is_not_the_current_one_is_not_frozen() {
        slice.given(revised(2)).when(freeze(ADA, 1)).expectRefused(VERSION_OUTDATED);
        slice.when(freeze(ADA, 2)).expectRefused(VERSION_OUTDATED);
    }

    @Test
    void a_proposal_is_frozen_once() {
        slice.given(frozen(1)).when(freeze(ADA, 1)).expectRefused(FROZEN);
    }

    private static FreezeProposal freeze(MemberId by, int version) {
        return new FreezeProposal(PROPOSAL, version, by);
    }
}
