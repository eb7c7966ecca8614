package org.isonomia.command.proposals.draftproposal;

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
import static org.isonomia.command.proposals.ProposalRefusal.ROLE_NAME_TAKEN;
import static org.isonomia.command.proposals.ProposalRefusal.THREAD_UNKNOWN;
import static org.isonomia.command.proposals.ProposalRefusal.TITLE_TAKEN;
import static org.isonomia.command.proposals.Questions.ENDS_AT;
import static org.isonomia.command.proposals.Questions.QUESTION;
import static org.isonomia.command.proposals.Questions.pollBetweenOthers;
import static org.isonomia.command.proposals.Questions.questionLapsed;
import static org.isonomia.command.proposals.Questions.raised;
import static org.isonomia.command.roles.Seats.defined;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.proposals.Questions;
import org.isonomia.events.PublicText;
import org.isonomia.events.RoleId;
import org.isonomia.events.ThreadId;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.junit.jupiter.api.Test;

class DraftProposalTest {
    private final SliceFixture slice =
            SliceFixture.of(DraftProposalDecision.READS).given(admitted(ADA)).given(thread(THREAD));

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
    void a_rival_has_a_title_unlike_those_it_stands_against() {
        var open = slice.given(raised()).given(Questions.drafted(QUESTION, Questions.CISTERN));
        open.when(rival("Q_c\u0456stern")).expectFault("title", TITLE_TAKEN);
        open.when(rival("The st\u0430tus quo")).expectFault("title", TITLE_TAKEN);
        open.when(rival("A well")).expectAccepted();
        slice.given(raised()).when(rival("q_cistern")).expectAccepted();
    }

    @Test
    void a_role_has_a_name_unlike_those_of_all_others() {
        var known = slice.given(defined(1));
        known.when(defining(new RoleId("r_other"), "G\u0430rdener")).expectFault("roleName", ROLE_NAME_TAKEN);
        known.when(defining(new RoleId("r_other"), "Gardener of herbs")).expectAccepted();
        slice.when(defining(new RoleId("r_other"), "gardener")).expectAccepted();
        slice.when(new DraftProposal(
                        PROPOSAL,
                        ADA,
                        "Two",
                        "Alike.",
                        List.of(define(1), role(new RoleId("r_other"), "GARDENER")),
                        null))
                .expectFault("roleName", ROLE_NAME_TAKEN);
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

    private static DraftProposal rival(String title) {
        return new DraftProposal(PROPOSAL, ADA, title, "We dig.", List.of(), null, QUESTION);
    }

    private static DraftProposal defining(RoleId id, String name) {
        return new DraftProposal(PROPOSAL, ADA, "A role", "For the beds.", List.of(role(id, name)), null);
    }

    private static Effect role(RoleId id, String name) {
        return new DefineRole(id, name, "Green", List.of(), List.of(), 1, 365);
    }

    private static DraftProposal draft(ThreadId thread) {
        return new DraftProposal(PROPOSAL, ADA, "A well", "We dig.", List.of(), thread);
    }
}
