package org.isonomia.command.proposals.respondtoremoval;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.ProposalRefusal.LAPSED;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_CONCERNED;
import static org.isonomia.command.proposals.ProposalRefusal.PROPOSAL_UNKNOWN;
import static org.isonomia.command.proposals.ProposalRefusal.WITHDRAWN;

import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.PublicText;
import org.isonomia.events.Sealed;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.effects.RestoreMember;
import org.isonomia.events.effects.SuspendMember;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalLapsed;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.ProposalEvent.ProposalWithdrawn;
import org.isonomia.events.proposals.ProposalEvent.RemovalAnswered;
import org.junit.jupiter.api.Test;

class RespondToRemovalTest {
    private static final RespondToRemoval ANSWER = new RespondToRemoval(PROPOSAL, BEN, " I was ill. ");
    private static final PublicText TEXT = PublicText.of("Ben goes.");
    private final SliceFixture members =
            SliceFixture.of(RespondToRemovalDecision.READS).given(admitted(ADA, BEN, CLEO));
    private final SliceFixture slice = members.given(new ProposalDrafted(
            PROPOSAL,
            ADA,
            "Ben goes",
            TEXT,
            List.of(new RemoveMember(BEN)),
            null,
            null,
            SliceFixture.NOON,
            SliceFixture.NOON.plusSeconds(60)));

    @Test
    void whom_a_proposal_would_remove_answers_it_before_and_during_the_vote() {
        var said = new RemovalAnswered(PROPOSAL, BEN, Sealed.of(BEN, "I was ill."));
        slice.when(ANSWER).expectEvents(said);
        slice.given(new ProposalFrozen(PROPOSAL, 1)).when(ANSWER).expectEvents(said);
    }

    @Test
    void whom_a_proposal_would_suspend_answers_it_and_whom_it_would_restore_need_not() {
        members.given(drafted(new SuspendMember(BEN, 30)))
                .when(ANSWER)
                .expectEvents(new RemovalAnswered(PROPOSAL, BEN, Sealed.of(BEN, "I was ill.")));
        members.given(drafted(new RestoreMember(BEN))).when(ANSWER).expectRefused(NOT_CONCERNED);
    }

    private static ProposalDrafted drafted(Effect effect) {
        return new ProposalDrafted(
                PROPOSAL,
                ADA,
                "Ben",
                TEXT,
                List.of(effect),
                null,
                null,
                SliceFixture.NOON,
                SliceFixture.NOON.plusSeconds(60));
    }

    @Test
    void nobody_else_does_nor_does_anybody_once_it_would_remove_them_no_more() {
        slice.when(new RespondToRemoval(PROPOSAL, CLEO, "Indeed")).expectRefused(NOT_CONCERNED);
        slice.given(new ProposalRevised(PROPOSAL, 2, "A bench", TEXT, List.of(), null))
                .when(ANSWER)
                .expectRefused(NOT_CONCERNED);
        slice.given(new ProposalLapsed(PROPOSAL)).when(ANSWER).expectRefused(LAPSED);
        slice.given(new ProposalWithdrawn(PROPOSAL)).when(ANSWER).expectRefused(WITHDRAWN);
        slice.at(SliceFixture.NOON.plusSeconds(60)).when(ANSWER).expectRefused(LAPSED);
        slice.given(left(BEN)).when(ANSWER).expectRefused(NOT_A_MEMBER);
        members.when(ANSWER).expectRefused(PROPOSAL_UNKNOWN);
    }
}
