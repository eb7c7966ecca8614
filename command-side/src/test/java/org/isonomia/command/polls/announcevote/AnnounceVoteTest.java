package org.isonomia.command.polls.announcevote;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.community.CommunityRefusal.HIBERNATING;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.polls.PollRefusal.NOTHING_READY;
import static org.isonomia.command.polls.PollRefusal.NOT_A_SUPPORTER;
import static org.isonomia.command.polls.PollRefusal.STILL_DELIBERATING;
import static org.isonomia.command.polls.Votes.DELIBERATION;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.frozen;
import static org.isonomia.command.proposals.Drafts.revisedAt;
import static org.isonomia.command.proposals.Drafts.supported;
import static org.isonomia.command.proposals.ProposalRefusal.ENDS_BEFORE_THE_VOTE;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_FROZEN;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_CHANGED;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_LAPSED;
import static org.isonomia.command.proposals.ProposalRefusal.VOTE_ANNOUNCED;
import static org.isonomia.command.proposals.Questions.CISTERN;
import static org.isonomia.command.proposals.Questions.QUESTION;
import static org.isonomia.command.proposals.Questions.drafted;
import static org.isonomia.command.proposals.Questions.questionLapsed;
import static org.isonomia.command.proposals.Questions.raised;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isonomia.command.Refusal;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.OpenQuestion;
import org.isonomia.command.polls.Votes;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.community.HibernationEvent.CommunityHibernated;
import org.isonomia.events.community.HibernationEvent.CommunityWoken;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteAnnounced;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteLapsed;
import org.isonomia.rules.quorum.Quorum;
import org.junit.jupiter.api.Test;

class AnnounceVoteTest {
    private static final AnnounceVote BY_ADA = by(ADA, PROPOSAL, CISTERN);
    private static final QuestionVoteAnnounced ANNOUNCED =
            new QuestionVoteAnnounced(QUESTION, POLL, ADA, NOON.plus(DELIBERATION), List.of());
    private final SliceFixture community = SliceFixture.of(AnnounceVoteDecision.READS)
            .given(charter(1, Quorum.NONE))
            .given(admitted(ADA, BEN, CLEO));
    private final SliceFixture rivals =
            community.given(raised(), drafted(QUESTION, PROPOSAL), drafted(QUESTION, CISTERN));
    private final SliceFixture ready = rivals.given(frozen(1));

    @Test
    void a_vote_is_announced_with_the_time_that_a_rival_still_written_needs() {
        ready.when(BY_ADA).expectEvents(ANNOUNCED);
    }

    @Test
    void while_the_community_hibernates_no_vote_is_announced_until_it_is_woken() {
        var asleep = ready.given(new CommunityHibernated());
        asleep.when(BY_ADA).expectRefused(HIBERNATING);
        asleep.given(new CommunityWoken(NOON)).when(BY_ADA).expectEvents(ANNOUNCED);
    }

    @Test
    void those_in_one_room_have_ten_minutes_to_finish_a_rival() {
        SliceFixture.of(AnnounceVoteDecision.READS)
                .given(Votes.charter(1, Quorum.NONE, Duration.ZERO, Duration.ofHours(1)))
                .given(admitted(ADA, BEN))
                .given(raised(), drafted(QUESTION, PROPOSAL), frozen(1))
                .when(by(ADA, PROPOSAL))
                .expectEvents(new QuestionVoteAnnounced(
                        QUESTION, POLL, ADA, NOON.plus(OpenQuestion.LEAST_NOTICE), List.of()));
    }

    @Test
    void only_who_proposed_or_supports_a_rival_announces() {
        ready.when(by(BEN, PROPOSAL, CISTERN)).expectRefused(NOT_A_SUPPORTER);
        ready.given(supported(1, BEN)).when(by(BEN, PROPOSAL, CISTERN)).expectAccepted();
        ready.given(left(ADA)).when(BY_ADA).expectRefused(NOT_A_MEMBER);
    }

    @Test
    void without_a_ready_rival_it_says_what_the_first_lacks() {
        rivals.when(BY_ADA).expectRefused(NOT_FROZEN);
        community.given(raised()).when(by(ADA)).expectRefused(NOTHING_READY);
        var revised = NOON.minus(DELIBERATION).plusMillis(1);
        rivals.given(revisedAt(revised, 2), frozen(2))
                .when(BY_ADA)
                .expectRefused(Refusal.of(STILL_DELIBERATING).with("earliest", NOON.plusMillis(1)));
    }

    @Test
    void it_is_announced_once_and_again_when_that_came_to_nothing() {
        ready.given(ANNOUNCED)
                .when(BY_ADA)
                .expectRefused(Refusal.of(VOTE_ANNOUNCED).with("opens", ANNOUNCED.opensAt()));
        ready.given(ANNOUNCED, new QuestionVoteLapsed(QUESTION, POLL))
                .when(BY_ADA)
                .expectEvents(ANNOUNCED);
    }

    @Test
    void when_a_rival_joined_meanwhile_the_announcer_looks_again() {
        ready.when(by(ADA, PROPOSAL)).expectRefused(QUESTION_CHANGED);
        ready.given(questionLapsed()).when(BY_ADA).expectRefused(QUESTION_LAPSED);
    }

    @Test
    void a_question_does_not_end_before_its_vote_opens() {
        Instant ends = NOON.plus(DELIBERATION);
        var soonOver = new QuestionRaised(
                QUESTION, BEN, "Where from?", PublicText.of("Dry."), null, NOON.minusSeconds(9), ends);
        community
                .given(soonOver, drafted(QUESTION, PROPOSAL), frozen(1))
                .when(by(ADA, PROPOSAL))
                .expectRefused(
                        Refusal.of(ENDS_BEFORE_THE_VOTE).with("ends", ends).with("opens", ends));
    }

    private static AnnounceVote by(MemberId by, ProposalId... rivals) {
        return new AnnounceVote(POLL, QUESTION, List.of(rivals), by);
    }
}
