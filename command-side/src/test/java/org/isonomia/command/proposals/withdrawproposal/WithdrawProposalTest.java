package org.isonomia.command.proposals.withdrawproposal;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.Drafts.LAPSES_AT;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.drafted;
import static org.isonomia.command.proposals.Drafts.frozen;
import static org.isonomia.command.proposals.Drafts.putToVote;
import static org.isonomia.command.proposals.Drafts.retired;
import static org.isonomia.command.proposals.Drafts.supported;
import static org.isonomia.command.proposals.ProposalRefusal.IN_VOTE;
import static org.isonomia.command.proposals.ProposalRefusal.LAPSED;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_THE_PROPOSER;
import static org.isonomia.command.proposals.ProposalRefusal.PROPOSAL_UNKNOWN;
import static org.isonomia.command.proposals.ProposalRefusal.WITHDRAWN;

import org.isonomia.command.SliceFixture;
import org.junit.jupiter.api.Test;

class WithdrawProposalTest {
    private static final WithdrawProposal WITHDRAW = new WithdrawProposal(PROPOSAL, ADA);
    private final SliceFixture slice = SliceFixture.of(WithdrawProposalDecision.READS)
            .given(admitted(ADA, BEN))
            .given(drafted());

    @Test
    void its_proposer_withdraws_a_proposal_until_it_is_put_to_the_vote() {
        slice.when(WITHDRAW).expectEvents(retired());
        slice.given(supported(1, BEN), frozen(1)).when(WITHDRAW).expectEvents(retired());
        slice.given(frozen(1), putToVote()).when(WITHDRAW).expectRefused(IN_VOTE);
    }

    @Test
    void nobody_else_withdraws_it() {
        slice.given(supported(1, BEN)).when(new WithdrawProposal(PROPOSAL, BEN)).expectRefused(NOT_THE_PROPOSER);
        slice.given(left(ADA)).when(WITHDRAW).expectRefused(NOT_A_MEMBER);
    }

    @Test
    void what_is_over_is_not_withdrawn() {
        slice.given(retired()).when(WITHDRAW).expectRefused(WITHDRAWN);
        slice.at(LAPSES_AT).when(WITHDRAW).expectRefused(LAPSED);
        SliceFixture.of(WithdrawProposalDecision.READS)
                .given(admitted(ADA))
                .when(WITHDRAW)
                .expectRefused(PROPOSAL_UNKNOWN);
    }
}
