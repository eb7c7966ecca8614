package org.isonomia.command.proposals.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.discussion.Comments.THREAD;
import static org.isonomia.command.discussion.Comments.thread;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.define;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_IN_VOTE;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_LAPSED;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_UNKNOWN;
import static org.isonomia.command.proposals.ProposalRefusal.THREAD_UNKNOWN;
import static org.isonomia.command.proposals.Questions.ENDS_AT;
import static org.isonomia.command.proposals.Questions.QUESTION;
import static org.isonomia.command.proposals.Questions.pollBetweenOthers;
import static org.isonomia.command.proposals.Questions.questionLapsed;
import static org.isonomia.command.proposals.Questions.raised;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.PublicText;
import org.isonomia.events.ThreadId;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.junit.jupiter.api.Test;

class DraftingTest {
    private final SliceFixture slice =
            SliceFixture.of(DraftingDecision.READS).given(admitted(ADA)).given(thread(THREAD));

    @Test
    void a_proposal_ends_by_itself_after_90_days() {
        slice.when(new DraftProposal(PROPOSAL, ADA, " A well ", "We dig.\n", List.of(define(2)), THREAD))
                .expectEvents(new ProposalDrafted(
                        PROPOSAL,
                        ADA,
                        "A well",
                        PublicText.of("We dig."),
                        List.of(define(2)),
                        THREAD,
                        null,
                        NOON,
                        NOON.plus(Duration.ofDays(90))));
    }

    @Test
    void a_proposal_is_drafted_as_a_rival_in_a_question_that_is_not_over() {
        var rival = new DraftProposal(PROPOSAL, ADA, "A well", "We dig.", List.of(), null, QUESTION);
        var raised = slice.given(raised());
        raised.when(rival)
                .expectEventsSatisfying(events -> assertThat(((ProposalDrafted) events.getFirst()).question())
                        .isEqualTo(QUESTION));
        raised.given(pollBetweenOthers()).when(rival).expectRefused(QUESTION_IN_VOTE);
        raised.given(questionLapsed()).when(rival).expectRefused(QUESTION_LAPSED);
        raised.at(ENDS_AT).when(rival).expectRefused(QUESTION_LAPSED);
        slice.when(rival).expectRefused(QUESTION_UNKNOWN);
    }

    @Test
    void a_proposal_needs_no_thread() {
        slice.when(draft(null)).expectAccepted();
    }

    @Test
    void a_thread_it_names_exists() {
        slice.when(draft(new ThreadId("d_nowhere"))).expectRefused(THREAD_UNKNOWN);
    }

    @Test
    void who_is_not_a_member_proposes_nothing() {
        slice.given(left(ADA)).given(admitted(BEN)).when(draft(THREAD)).expectRefused(NOT_A_MEMBER);
    }

    @Test
    void title_text_and_effects_at_fault_are_all_told() {
        slice.when(new DraftProposal(PROPOSAL, ADA, null, "", List.of(define(0)), null))
                .expectFaults("title", "text", "roleSeats");
    }

    private static DraftProposal draft(ThreadId thread) {
        return new DraftProposal(PROPOSAL, ADA, "A well", "We dig.", List.of(), thread);
    }
}
