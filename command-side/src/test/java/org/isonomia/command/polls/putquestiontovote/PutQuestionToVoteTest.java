package org.isonomia.command.polls.putquestiontovote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.polls.Votes.DELIBERATION;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.proposals.Drafts.DRAFTED_AT;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.appoint;
import static org.isonomia.command.proposals.Drafts.define;
import static org.isonomia.command.proposals.Drafts.frozen;
import static org.isonomia.command.proposals.Drafts.revisedAt;
import static org.isonomia.command.proposals.Drafts.supported;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_DUE;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_CHANGED;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_IN_VOTE;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_LAPSED;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_UNKNOWN;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_WITHDRAWN;
import static org.isonomia.command.proposals.ProposalRefusal.VOTE_NOT_ANNOUNCED;
import static org.isonomia.command.proposals.Questions.CISTERN;
import static org.isonomia.command.proposals.Questions.ENDS_AT;
import static org.isonomia.command.proposals.Questions.QUESTION;
import static org.isonomia.command.proposals.Questions.drafted;
import static org.isonomia.command.proposals.Questions.pollBetweenOthers;
import static org.isonomia.command.proposals.Questions.questionLapsed;
import static org.isonomia.command.proposals.Questions.raised;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.Votes;
import org.isonomia.events.Event;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.ProposalEvent.ProposalWithdrawn;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteAnnounced;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionWithdrawn;
import org.isonomia.rules.quorum.Quorum;
import org.junit.jupiter.api.Test;

class PutQuestionToVoteTest {
    private static final PutQuestionToVote PUT = put(PROPOSAL, CISTERN);
    private static final QuestionVoteAnnounced ANNOUNCED =
            new QuestionVoteAnnounced(QUESTION, POLL, BEN, NOON, List.of());
    private static final Quorum TWO = Quorum.absolute(Quorum.Counts.APPROVALS, 2);
    private final SliceFixture community = SliceFixture.of(PutQuestionToVoteDecision.READS)
            .given(charter(1, TWO))
            .given(admitted(ADA, BEN, CLEO));
    private final SliceFixture rivals =
            community.given(raised(), drafted(QUESTION, PROPOSAL), drafted(QUESTION, CISTERN), ANNOUNCED);
    private final SliceFixture both = rivals.given(frozen(1), new ProposalFrozen(CISTERN, 1));

    @Test
    void every_frozen_rival_stands_against_the_others_and_the_status_quo() {
        both.when(PUT).expectEventsSatisfying(events -> {
            assertThat(events)
                    .startsWith(new RollListed(POLL, 1, List.of(ADA, BEN, CLEO)))
                    .endsWith(new ProposalPutToVote(PROPOSAL, POLL), new ProposalPutToVote(CISTERN, POLL));
            var terms = terms(events);
            assertThat(terms.matter().binding()).isTrue();
            assertThat(terms.matter().question()).isEqualTo("Where from?");
            assertThat(terms.matter().proposal()).isNull();
            assertThat(terms.rule().rule()).isEqualTo("schulze-debian/1");
            assertThat(terms.rule().options()).extracting(PollOption::id).containsExactly("status-quo", "o1", "o2");
            assertThat(terms.rule().options())
                    .extracting(PollOption::proposal)
                    .containsExactly(null, PROPOSAL, CISTERN);
            assertThat(terms.occasion()).isEqualTo(Occasion.first(QUESTION, DRAFTED_AT));
            assertThat(terms.rule().settings())
                    .containsEntry("default", "status-quo")
                    .containsEntry("quorum", "2")
                    .containsEntry("majority", "1")
                    .containsEntry("ratio_test", "strict");
        });
    }

    @Test
    void a_single_ready_proposal_is_put_to_an_ordinary_poll() {
        rivals.given(frozen(1)).when(PUT).expectEventsSatisfying(events -> {
            assertThat(events).endsWith(new ProposalPutToVote(PROPOSAL, POLL));
            assertThat(terms(events).rule().rule()).isEqualTo("yes-no/1");
            assertThat(terms(events).matter().proposal()).isEqualTo(PROPOSAL);
            assertThat(terms(events).occasion().question()).isEqualTo(QUESTION);
        });
    }

    @Test
    void a_rival_that_is_not_ready_is_left_out_and_stops_nobody() {
        var third = new ProposalId("q_third");
        var put = put(PROPOSAL, CISTERN, third);
        both.given(drafted(QUESTION, third, define(1)), new ProposalFrozen(third, 1))
                .when(put)
                .expectEventsSatisfying(
                        events -> assertThat(terms(events).rule().options()).hasSize(3));
        both.given(drafted(QUESTION, third, appoint(BEN)), new ProposalFrozen(third, 1))
                .when(put)
                .expectEventsSatisfying(
                        events -> assertThat(terms(events).rule().options()).hasSize(3));
    }

    @Test
    void rivals_of_different_kinds_are_decided_by_the_strictest_procedure() {
        community
                .given(raised(), drafted(QUESTION, PROPOSAL, define(1)), drafted(QUESTION, CISTERN), ANNOUNCED)
                .given(supported(1, CLEO), frozen(1), new ProposalFrozen(CISTERN, 1))
                .when(PUT)
                .expectEventsSatisfying(
                        events -> assertThat(terms(events).matter().kind()).isEqualTo(DecisionKind.ROLE));
    }

    @Test
    void without_a_ready_rival_the_announcement_lapses() {
        var lapsed = new QuestionVoteLapsed(QUESTION, POLL);
        rivals.when(PUT).expectEvents(lapsed);
        community.given(raised(), ANNOUNCED).when(put()).expectEvents(lapsed);
        both.given(new ProposalWithdrawn(PROPOSAL), new ProposalWithdrawn(CISTERN))
                .when(PUT)
                .expectEvents(lapsed);
    }

    @Test
    void it_opens_when_it_was_announced_for_and_not_before() {
        both.at(NOON.minusMillis(1)).when(PUT).expectRefused(NOT_DUE);
        both.given(new QuestionVoteLapsed(QUESTION, POLL)).when(PUT).expectRefused(VOTE_NOT_ANNOUNCED);
        both.at(ENDS_AT.plusSeconds(1)).when(PUT).expectAccepted();
    }

    @Test
    void its_matter_is_put_forward_when_the_last_rival_was_revised() {
        var revised = NOON.minus(DELIBERATION);
        rivals.given(revisedAt(revised, 2), frozen(2), new ProposalFrozen(CISTERN, 1))
                .when(PUT)
                .expectEventsSatisfying(
                        events -> assertThat(terms(events).putForward()).isEqualTo(revised));
    }

    @Test
    void when_a_rival_joined_meanwhile_the_opener_looks_again() {
        both.when(put(PROPOSAL)).expectRefused(QUESTION_CHANGED);
        both.when(put(PROPOSAL, CISTERN, new ProposalId("q_elsewhere"))).expectRefused(QUESTION_CHANGED);
        both.given(drafted(null, new ProposalId("q_alone"))).when(PUT).expectAccepted();
    }

    @Test
    void a_question_has_one_poll_and_none_after_its_end() {
        both.given(pollBetweenOthers()).when(PUT).expectRefused(QUESTION_IN_VOTE);
        both.given(questionLapsed()).when(PUT).expectRefused(QUESTION_LAPSED);
        both.given(new QuestionWithdrawn(QUESTION)).when(PUT).expectRefused(QUESTION_WITHDRAWN);
        community.when(PUT).expectRefused(QUESTION_UNKNOWN);
    }

    @Test
    void newcomers_wait_until_what_is_decided_is_submitted_after_their_waiting_period() {
        var waiting = Duration.ofDays(7);
        var slice = SliceFixture.of(PutQuestionToVoteDecision.READS)
                .given(Votes.waiting(charter(1, TWO), waiting))
                .given(raised(), drafted(QUESTION, PROPOSAL), frozen(1), ANNOUNCED);
        slice.given(admitted(BEN, DRAFTED_AT.minus(waiting)))
                .given(admitted(CLEO, DRAFTED_AT.minus(waiting).plusMillis(1)))
                .when(put(PROPOSAL))
                .expectEventsSatisfying(events -> assertThat(events).contains(new RollListed(POLL, 1, List.of(BEN))));
        slice.given(admitted(BEN, DRAFTED_AT)).when(put(PROPOSAL)).expectEvents(new QuestionVoteLapsed(QUESTION, POLL));
    }

    private static PutQuestionToVote put(ProposalId... rivals) {
        return new PutQuestionToVote(QUESTION, List.of(rivals));
    }

    private static PollTerms terms(List<Event> events) {
        return ((PollOpened) events.get(1)).terms();
    }
}
