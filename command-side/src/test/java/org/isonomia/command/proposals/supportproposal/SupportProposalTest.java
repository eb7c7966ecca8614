package org.isonomia.command.proposals.supportproposal;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.drafted;
import static org.isonomia.command.proposals.Drafts.frozen;
import static org.isonomia.command.proposals.Drafts.revised;
import static org.isonomia.command.proposals.Drafts.supportWithdrawn;
import static org.isonomia.command.proposals.Drafts.supported;
import static org.isonomia.command.proposals.ProposalRefusal.ALREADY_SUPPORTED;
import static org.isonomia.command.proposals.ProposalRefusal.PROPOSER_SUPPORTS_ANYWAY;
import static org.isonomia.command.proposals.ProposalRefusal.VERSION_OUTDATED;

import org.isonomia.command.SliceFixture;
import org.junit.jupiter.api.Test;

class SupportProposalTest {
    private final SliceFixture slice = SliceFixture.of(SupportProposalDecision.READS)
            .given(admitted(ADA, BEN))
            .given(drafted());

    @Test
    void a_member_supports_the_version_they_read() {
        slice.given(supported(1, CLEO)).when(support(1)).expectEvents(supported(1, BEN));
    }

    @Test
    void support_still_counts_after_freezing() {
        slice.given(frozen(1)).when(support(1)).expectEvents(supported(1, BEN));
    }

    @Test
    void nobody_supports_a_version_that_is_not_the_current_one() {
        slice.given(revised(2)).when(support(1)).expectRefused(VERSION_OUTDATED);
        slice.when(support(2)).expectRefused(VERSION_OUTDATED);
    }

    @Test
    void one_supports_a_version_once() {
        slice.given(supported(1, BEN)).when(support(1)).expectRefused(ALREADY_SUPPORTED);
    }

    @Test
    void a_revision_loses_the_support_of_the_version_before() {
        slice.given(supported(1, BEN), revised(2)).when(support(2)).expectEvents(supported(2, BEN));
    }

    @Test
    void one_may_support_again_after_taking_it_back() {
        slice.given(supported(1, BEN), supportWithdrawn(1, BEN))
                .when(support(1))
                .expectEvents(supported(1, BEN));
    }

    @Test
    void the_proposer_counts_without_saying_so() {
        slice.when(new SupportProposal(PROPOSAL, 1, ADA)).expectRefused(PROPOSER_SUPPORTS_ANYWAY);
    }

    private static SupportProposal support(int version) {
        return new SupportProposal(PROPOSAL, version, BEN);
    }
}
