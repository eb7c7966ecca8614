package org.isonomia.command.proposals.withdrawsupport;

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
import static org.isonomia.command.proposals.ProposalRefusal.NOT_SUPPORTED;

import org.isonomia.command.SliceFixture;
import org.junit.jupiter.api.Test;

class WithdrawSupportTest {
    private final SliceFixture slice = SliceFixture.of(WithdrawSupportDecision.READS)
            .given(admitted(ADA, BEN))
            .given(drafted());

    @Test
    void support_can_be_taken_back_before_and_after_freezing() {
        slice.given(supported(1, BEN)).when(withdraw()).expectEvents(supportWithdrawn(1, BEN));
        slice.given(supported(1, BEN), frozen(1)).when(withdraw()).expectEvents(supportWithdrawn(1, BEN));
    }

    @Test
    void what_was_not_given_is_not_taken_back() {
        slice.given(supported(1, CLEO)).when(withdraw()).expectRefused(NOT_SUPPORTED);
        slice.given(supported(1, BEN), supportWithdrawn(1, BEN))
                .when(withdraw())
                .expectRefused(NOT_SUPPORTED);
    }

    @Test
    void a_revision_has_taken_it_back_already() {
        slice.given(supported(1, BEN), revised(2)).when(withdraw()).expectRefused(NOT_SUPPORTED);
    }

    @Test
    void it_is_taken_from_the_current_version() {
        slice.given(revised(2), supported(2, BEN)).when(withdraw()).expectEvents(supportWithdrawn(2, BEN));
    }

    private static WithdrawSupport withdraw() {
        return new WithdrawSupport(PROPOSAL, BEN);
    }
}
