package org.isonomia.command.proposals.openreview;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_DUE;

import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.proposals.QuestionState;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ReviewOpened;
import org.isonomia.events.proposals.ProposalEvent.ReviewPlanned;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.junit.jupiter.api.Test;

class OpenReviewTest {
    private static final QuestionId QUESTION = QuestionId.reviewing(PROPOSAL);
    private static final OpenReview OPEN = new OpenReview(PROPOSAL);
    private final SliceFixture slice = SliceFixture.of(OpenReviewDecision.READS)
            .given(admitted(ADA))
            .given(new ProposalDrafted(
                    PROPOSAL,
                    ADA,
                    "A well",
                    PublicText.of("We dig."),
                    List.of(),
                    null,
                    null,
                    NOON,
                    NOON.plusSeconds(60)));

    @Test
    void a_review_is_asked_when_its_time_has_come_in_the_name_of_who_proposed_it_even_when_they_left() {
        var planned = slice.given(new ReviewPlanned(PROPOSAL, NOON));
        var raised = new QuestionRaised(
                QUESTION, ADA, "A well", PublicText.of(""), null, NOON, NOON.plus(QuestionState.LIFE));
        planned.when(OPEN).expectEvents(raised, new ReviewOpened(PROPOSAL, QUESTION));
        planned.given(left(ADA)).when(OPEN).expectEvents(raised, new ReviewOpened(PROPOSAL, QUESTION));
    }

    @Test
    void it_is_asked_neither_before_nor_twice_nor_where_none_was_planned() {
        slice.given(new ReviewPlanned(PROPOSAL, NOON.plusSeconds(1))).when(OPEN).expectRefused(NOT_DUE);
        slice.given(new ReviewPlanned(PROPOSAL, NOON), new ReviewOpened(PROPOSAL, QUESTION))
                .when(OPEN)
                .expectNothing();
        slice.when(OPEN).expectNothing();
    }
}
