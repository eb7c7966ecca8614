package org.isonomia.command.proposals.lapsequestion;

import static org.isonomia.command.proposals.ProposalRefusal.NOT_DUE;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_IN_VOTE;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_LAPSED;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_UNKNOWN;
import static org.isonomia.command.proposals.Questions.ENDS_AT;
import static org.isonomia.command.proposals.Questions.QUESTION;
import static org.isonomia.command.proposals.Questions.pollBetweenOthers;
import static org.isonomia.command.proposals.Questions.questionLapsed;
import static org.isonomia.command.proposals.Questions.raised;

import java.time.Duration;
import org.isonomia.command.SliceFixture;
import org.junit.jupiter.api.Test;

class LapseQuestionTest {
    private static final LapseQuestion LAPSE = new LapseQuestion(QUESTION);
    private final SliceFixture empty =
            SliceFixture.of(LapseQuestionDecision.READS).at(ENDS_AT);
    private final SliceFixture slice = empty.given(raised());

    @Test
    void a_question_ends_at_its_time_and_not_before() {
        slice.when(LAPSE).expectEvents(questionLapsed());
        slice.at(ENDS_AT.minusMillis(1)).when(LAPSE).expectRefused(NOT_DUE);
        slice.at(ENDS_AT.plus(Duration.ofDays(400))).when(LAPSE).expectEvents(questionLapsed());
    }

    @Test
    void it_ends_once_and_not_when_it_was_put_to_the_vote() {
        slice.given(questionLapsed()).when(LAPSE).expectRefused(QUESTION_LAPSED);
        slice.given(pollBetweenOthers()).when(LAPSE).expectRefused(QUESTION_IN_VOTE);
        empty.when(LAPSE).expectRefused(QUESTION_UNKNOWN);
    }
}
