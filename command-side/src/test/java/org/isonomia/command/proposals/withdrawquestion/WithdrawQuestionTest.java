package org.isonomia.command.proposals.withdrawquestion;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.retired;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_THE_RAISER;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_CHANGED;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_IN_VOTE;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_WITHDRAWN;
import static org.isonomia.command.proposals.ProposalRefusal.RAISED_BY_ITSELF;
import static org.isonomia.command.proposals.ProposalRefusal.RIVAL_OF_ANOTHER;
import static org.isonomia.command.proposals.Questions.QUESTION;
import static org.isonomia.command.proposals.Questions.drafted;
import static org.isonomia.command.proposals.Questions.pollBetweenOthers;
import static org.isonomia.command.proposals.Questions.raised;

import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.proposals.ProposalEvent.ReviewOpened;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaisedByItself;
import org.isonomia.events.proposals.QuestionEvent.QuestionWithdrawn;
import org.junit.jupiter.api.Test;

class WithdrawQuestionTest {
    private static final QuestionWithdrawn WITHDRAWN = new QuestionWithdrawn(QUESTION);
    private final SliceFixture slice = SliceFixture.of(WithdrawQuestionDecision.READS)
            .given(admitted(ADA, BEN))
            .given(raised());

    @Test
    void who_raised_a_question_withdraws_it() {
        slice.when(by(BEN)).expectEvents(WITHDRAWN);
        slice.when(by(ADA)).expectRefused(NOT_THE_RAISER);
        slice.given(left(BEN)).when(by(BEN)).expectRefused(NOT_A_MEMBER);
    }

    @Test
    void a_question_that_nobody_raised_is_nobodys_to_withdraw_whosever_name_it_bears() {
        slice.given(new QuestionRaisedByItself(QUESTION, POLL)).when(by(BEN)).expectRefused(RAISED_BY_ITSELF);
        slice.given(new ReviewOpened(PROPOSAL, QUESTION)).when(by(BEN)).expectRefused(RAISED_BY_ITSELF);
    }

    @Test
    void as_long_as_a_proposal_of_somebody_else_stands_in_it_it_runs_on() {
        var adas = slice.given(drafted(QUESTION, PROPOSAL));
        adas.when(by(BEN, PROPOSAL)).expectRefused(RIVAL_OF_ANOTHER);
        adas.when(by(BEN)).expectRefused(QUESTION_CHANGED);
        adas.given(retired()).when(by(BEN, PROPOSAL)).expectEvents(WITHDRAWN);
    }

    @Test
    void once_it_is_over_or_put_to_the_vote_it_is_not_withdrawn() {
        slice.given(WITHDRAWN).when(by(BEN)).expectRefused(QUESTION_WITHDRAWN);
        slice.given(pollBetweenOthers()).when(by(BEN)).expectRefused(QUESTION_IN_VOTE);
    }

    private static WithdrawQuestion by(MemberId raiser, ProposalId... rivals) {
        return new WithdrawQuestion(QUESTION, List.of(rivals), raiser);
    }
}
