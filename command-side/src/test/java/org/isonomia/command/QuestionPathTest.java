package org.isonomia.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.DORA;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Questions.CISTERN;
import static org.isonomia.command.proposals.Questions.QUESTION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.isonomia.command.polls.OpenQuestion;
import org.isonomia.command.polls.Votes;
import org.isonomia.command.polls.announcevote.AnnounceVote;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.command.polls.closepoll.ClosePoll;
import org.isonomia.command.polls.putquestiontovote.PutQuestionToVote;
import org.isonomia.command.proposals.draftproposal.DraftProposal;
import org.isonomia.command.proposals.freezeproposal.FreezeProposal;
import org.isonomia.command.proposals.raisequestion.RaiseQuestion;
import org.isonomia.command.results.countpoll.CountPoll;
import org.isonomia.command.results.enacteffects.EnactEffects;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.RoleId;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.yesno.Result.Outcome;
import org.isonomia.rules.yesno.Tick;
import org.junit.jupiter.api.Test;

/** Two rivals, each of which defines a role, and the status quo, from the question to the effects. */
class QuestionPathTest {
    private static final Instant OPENS = NOON.plus(OpenQuestion.LEAST_NOTICE);
    private static final Instant CLOSE = OPENS.plus(Duration.ofDays(1));
    private static final Quorum TWO = Quorum.absolute(Quorum.Counts.APPROVALS, 2);
    private static final Choice WELL_FIRST = Choice.ranked("o1", "o2", "status-quo");
    private static final Choice CISTERN_FIRST = Choice.ranked("o2", "o1", "status-quo");
    private static final Choice NEITHER = Choice.ranked("status-quo");

    @Test
    void the_rival_that_beats_every_other_option_is_adopted_and_its_effects_alone_take_effect() {
        try (var side = decided(
                Map.of(ADA, WELL_FIRST, BEN, CISTERN_FIRST, CLEO, Choice.ranked("o2", "status-quo"), DORA, NEITHER))) {
            assertThat(result(side).outcome()).isEqualTo(Outcome.ADOPTED);
            assertThat(result(side).winners()).containsExactly("o2");
            assertThat(quorum(side).reached()).isEqualTo(3);
            assertThat(roles(side)).containsExactly(new RoleId("r_cistern"));
        }
    }

    @Test
    void without_a_majority_over_it_the_status_quo_stays() {
        try (var side = decided(Map.of(ADA, WELL_FIRST, BEN, CISTERN_FIRST, CLEO, NEITHER, DORA, NEITHER))) {
            assertThat(result(side).outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(result(side).winners()).isEmpty();
            assertThat(roles(side)).isEmpty();
        }
    }

    @Test
    void a_tie_between_rivals_leaves_the_status_quo() {
        try (var side = decided(Map.of(ADA, WELL_FIRST, BEN, CISTERN_FIRST))) {
            assertThat(result(side).outcome()).isEqualTo(Outcome.TIED);
            assertThat(result(side).winners()).containsExactlyInAnyOrder("o1", "o2");
            assertThat(roles(side)).isEmpty();
        }
    }

    @Test
    void when_a_rival_is_preferred_to_the_status_quo_by_too_few_the_quorum_fails() {
        try (var side = decided(Map.of(ADA, WELL_FIRST, CLEO, Choice.BLANK))) {
            assertThat(result(side).outcome()).isEqualTo(Outcome.QUORUM_FAILED);
            assertThat(quorum(side)).isEqualTo(new Tick(Tick.Requirement.QUORUM_OF_APPROVALS, 2, 1, false));
            assertThat(roles(side)).isEmpty();
        }
    }

    @Test
    void when_no_rival_is_preferred_to_the_status_quo_they_are_rejected_whatever_the_quorum() {
        try (var side = decided(Map.of(ADA, WELL_FIRST, BEN, NEITHER, CLEO, Choice.BLANK))) {
            assertThat(result(side).outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(quorum(side)).isEqualTo(new Tick(Tick.Requirement.QUORUM_OF_APPROVALS, 2, 1, false));
        }
    }

    private static CommandSide decided(Map<MemberId, Choice> ballots) {
        var side = new CommandSide(Votes.charter(1, TWO, Duration.ZERO, Duration.ofDays(1)));
        side.log.append(Facts.admitted(ADA, BEN, CLEO, DORA).toArray(org.isonomia.events.Event[]::new));
        accepted(side, new RaiseQuestion(QUESTION, ADA, "Where from?", "The garden is dry.", null), ADA);
        rival(side, PROPOSAL, "r_well");
        rival(side, CISTERN, "r_cistern");
        accepted(side, new AnnounceVote(POLL, QUESTION, List.of(PROPOSAL, CISTERN), BEN), BEN);
        assertThat(side.send(new PutQuestionToVote(QUESTION, List.of(PROPOSAL, CISTERN)), "put", OPENS)
                        .join())
                .isInstanceOf(Answer.Accepted.class);
        ballots.forEach((voter, choice) -> accepted(side, new CastBallot(POLL, voter, choice, null), voter));
        assertThat(side.send(new ClosePoll(POLL), "close", CLOSE).join()).isInstanceOf(Answer.Accepted.class);
        assertThat(side.send(new CountPoll(POLL), "count", CLOSE).join()).isInstanceOf(Answer.Accepted.class);
        assertThat(side.send(new EnactEffects(POLL), "enact", CLOSE).join()).isInstanceOf(Answer.Accepted.class);
        return side;
    }

    private static void rival(CommandSide side, ProposalId proposal, String role) {
        var effect = new DefineRole(new RoleId(role), "Keeper", "Water", List.of(), List.of(), 1, 30);
        accepted(side, new DraftProposal(proposal, ADA, "By " + role, "Text", List.of(effect), null, QUESTION), ADA);
        accepted(side, new org.isonomia.command.proposals.supportproposal.SupportProposal(proposal, 1, BEN), BEN);
        accepted(side, new FreezeProposal(proposal, 1, ADA), ADA);
    }

    private static void accepted(CommandSide side, Object command, MemberId by) {
        assertThat(side.send(command, by, command.toString()).join()).isInstanceOf(Answer.Accepted.class);
    }

    private static PollDecided result(CommandSide side) {
        return side.log.events().stream()
                .filter(PollDecided.class::isInstance)
                .map(PollDecided.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Tick quorum(CommandSide side) {
        return result(side).ticks().getFirst();
    }

    private static List<RoleId> roles(CommandSide side) {
        return side.log.events().stream()
                .filter(RoleDefined.class::isInstance)
                .map(event -> ((RoleDefined) event).role())
                .toList();
    }
}
