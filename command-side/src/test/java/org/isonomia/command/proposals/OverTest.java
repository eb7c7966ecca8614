package org.isonomia.command.proposals;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.Drafts.LAPSES_AT;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.drafted;
import static org.isonomia.command.proposals.Drafts.frozen;
import static org.isonomia.command.proposals.Drafts.lapsed;
import static org.isonomia.command.proposals.Drafts.putToVote;
import static org.isonomia.command.proposals.Drafts.supported;
import static org.isonomia.command.proposals.ProposalRefusal.IN_VOTE;
import static org.isonomia.command.proposals.ProposalRefusal.LAPSED;
import static org.isonomia.command.proposals.ProposalRefusal.PROPOSAL_UNKNOWN;

import java.util.List;
import java.util.stream.Stream;
import org.isonomia.command.Reads;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.proposals.freezeproposal.FreezeProposal;
import org.isonomia.command.proposals.freezeproposal.FreezeProposalDecision;
import org.isonomia.command.proposals.reviseproposal.ReviseProposal;
import org.isonomia.command.proposals.reviseproposal.ReviseProposalDecision;
import org.isonomia.command.proposals.supportproposal.SupportProposal;
import org.isonomia.command.proposals.supportproposal.SupportProposalDecision;
import org.isonomia.command.proposals.withdrawsupport.WithdrawSupport;
import org.isonomia.command.proposals.withdrawsupport.WithdrawSupportDecision;
import org.isonomia.events.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every act of a member on a proposal. */
class OverTest {
    static Stream<Arguments> acts() {
        return Stream.of(
                act(ReviseProposalDecision.READS, new ReviseProposal(PROPOSAL, ADA, 1, "A well", "Dig.", List.of())),
                act(FreezeProposalDecision.READS, new FreezeProposal(PROPOSAL, 1, ADA)),
                act(SupportProposalDecision.READS, new SupportProposal(PROPOSAL, 1, BEN)),
                act(WithdrawSupportDecision.READS, new WithdrawSupport(PROPOSAL, BEN), supported(1, BEN)));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void only_members_act(SliceFixture slice, Object command, List<Event> before) {
        slice.given(drafted())
                .given(before)
                .given(left(ADA), left(BEN))
                .when(command)
                .expectRefused(NOT_A_MEMBER);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void nothing_is_done_with_a_proposal_that_nobody_made(SliceFixture slice, Object command, List<Event> before) {
        slice.when(command).expectRefused(PROPOSAL_UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void nothing_is_done_with_a_proposal_in_vote(SliceFixture slice, Object command, List<Event> before) {
        slice.given(drafted())
                .given(before)
                .given(frozen(1), putToVote())
                .when(command)
                .expectRefused(IN_VOTE);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void nothing_is_done_with_a_lapsed_proposal(SliceFixture slice, Object command, List<Event> before) {
        slice.given(drafted()).given(before).given(lapsed()).when(command).expectRefused(LAPSED);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void its_end_holds_even_before_the_clock_has_said_so(SliceFixture slice, Object command, List<Event> before) {
        var open = slice.given(drafted()).given(before);
        open.at(LAPSES_AT.minusMillis(1)).when(command).expectAccepted();
        open.at(LAPSES_AT).when(command).expectRefused(LAPSED);
    }

    private static Arguments act(Reads<?, ?> reads, Object command, Event... before) {
        return Arguments.of(SliceFixture.of(reads).given(admitted(ADA, BEN)), command, List.of(before));
    }
}
