package org.isonomia.command.proposals.draftproposal;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.polls.Votes.by;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.drafted;
import static org.isonomia.command.proposals.Drafts.frozen;
import static org.isonomia.command.proposals.ProposalRefusal.TAKES_RIVALS;

import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.puttovote.PutToVote;
import org.isonomia.command.polls.puttovote.PutToVoteDecision;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.command.proposals.QuestionState;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.rules.quorum.Quorum;
import org.junit.jupiter.api.Test;

/** Where the charter ranks rivals, every proposal gives others the time to answer it with theirs. */
class RankedDraftTest {
    private static final CharterAdopted CHARTER = by(Deciding.RIVALS, charter(1, Quorum.NONE));
    private static final DraftProposal DRAFT = new DraftProposal(PROPOSAL, ADA, "A well", "Dig", List.of(), null);
    private final SliceFixture slice =
            SliceFixture.of(DraftProposalDecision.READS).given(CHARTER).given(admitted(ADA, BEN));

    private static ProposalDrafted draft(QuestionId question, Effect... effects) {
        return new ProposalDrafted(
                PROPOSAL,
                ADA,
                "A well",
                PublicText.of("Dig"),
                List.of(effects),
                null,
                question,
                NOON,
                NOON.plus(ProposalState.LIFE));
    }

    @Test
    void a_proposal_raises_the_question_in_which_rivals_answer_it() {
        var question = QuestionId.of(PROPOSAL);
        slice.when(DRAFT)
                .expectEvents(
                        new QuestionRaised(
                                question, ADA, "A well", PublicText.of(""), null, NOON, NOON.plus(QuestionState.LIFE)),
                        draft(question));
    }

    @Test
    void who_is_a_member_stays_a_matter_of_yes_or_no() {
        var effect = new AssignClass(CLEO, "resident");
        slice.when(new DraftProposal(PROPOSAL, ADA, "A well", "Dig", List.of(effect), null))
                .expectEvents(draft(null, effect));
    }

    @Test
    void what_no_rival_could_answer_is_not_put_to_the_vote() {
        SliceFixture.of(PutToVoteDecision.READS)
                .given(CHARTER)
                .given(admitted(ADA, BEN))
                .given(drafted(), frozen(1))
                .when(new PutToVote(POLL, PROPOSAL, ADA))
                .expectRefused(TAKES_RIVALS);
    }
}
