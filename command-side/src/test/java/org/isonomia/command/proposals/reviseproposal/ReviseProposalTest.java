package org.isonomia.command.proposals.reviseproposal;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.define;
import static org.isonomia.command.proposals.Drafts.drafted;
import static org.isonomia.command.proposals.Drafts.frozen;
import static org.isonomia.command.proposals.Drafts.revised;
import static org.isonomia.command.proposals.ProposalRefusal.FROZEN;
import static org.isonomia.command.proposals.ProposalRefusal.NOTHING_CHANGED;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_THE_PROPOSER;
import static org.isonomia.command.proposals.ProposalRefusal.VERSION_OUTDATED;

import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.MemberId;
import org.isonomia.events.PublicText;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.junit.jupiter.api.Test;

class ReviseProposalTest {
    private final SliceFixture slice = SliceFixture.of(ReviseProposalDecision.READS)
            .given(admitted(ADA, BEN))
            .given(drafted());

    @Test
    void the_proposer_revises_and_the_version_grows() {
        slice.when(revise(ADA, 1, " A deeper well ", define(1)))
                .expectEvents(new ProposalRevised(
                        PROPOSAL, 2, "A deeper well", PublicText.of("We dig."), List.of(define(1)), SliceFixture.NOON));
        slice.given(revised(2), revised(3))
                .when(revise(ADA, 3, "A well"))
                .expectEvents(new ProposalRevised(
                        PROPOSAL, 4, "A well", PublicText.of("We dig."), List.of(), SliceFixture.NOON));
    }

    @Test
    void what_is_as_before_is_no_revision() {
        var same = new ReviseProposal(PROPOSAL, ADA, 1, " A well", "We dig a well. ", List.of());
        slice.when(same).expectRefused(NOTHING_CHANGED);
        slice.when(revise(ADA, 1, "A well")).expectAccepted();
    }

    @Test
    void nobody_else_revises() {
        slice.when(revise(BEN, 1, "A pond")).expectRefused(NOT_THE_PROPOSER);
    }

    @Test
    void a_revision_of_a_version_one_did_not_see_is_refused_rather_than_lose_the_newer() {
        slice.given(revised(2)).when(revise(ADA, 1, "A well")).expectRefused(VERSION_OUTDATED);
        slice.when(revise(ADA, 2, "A well")).expectRefused(VERSION_OUTDATED);
    }

    @Test
    void freezing_ends_edits() {
        slice.given(frozen(1)).when(revise(ADA, 1, "A well")).expectRefused(FROZEN);
    }

    @Test
    void a_revision_is_worded_as_a_draft_is() {
        slice.expectName("title", 120, title -> revise(ADA, 1, title));
        slice.when(revise(ADA, 1, "", define(501))).expectFaults("title", "roleSeats");
    }

    private static ReviseProposal revise(MemberId by, int version, String title, Effect... effects) {
        return new ReviseProposal(PROPOSAL, by, version, title, "We dig. ", List.of(effects));
    }
}
