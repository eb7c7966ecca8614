package org.isonomia.command.results.enacteffects;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.polls.Votes.decided;
import static org.isonomia.command.polls.Votes.openedWith;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.PlanReview;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.proposals.ProposalEvent.ReviewPlanned;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.yesno.Result.Outcome;
import org.junit.jupiter.api.Test;

class PlanReviewTest {
    private static final PlanReview REVIEW = new PlanReview(91);
    private final SliceFixture slice =
            SliceFixture.of(EnactEffectsDecision.READS).given(admitted(ADA)).given(charter(1, Quorum.NONE));

    private SliceFixture adopted(Effect... effects) {
        return slice.given(openedWith(List.of(effects)), decided(Outcome.ADOPTED));
    }

    @Test
    void a_review_is_so_many_days_after_the_decision_takes_effect_beside_what_else_it_changes() {
        var assigned = new AssignClass(ADA, "friend");
        adopted(assigned, REVIEW)
                .when(new EnactEffects(POLL))
                .expectEvents(
                        new EffectsEnacted(POLL, 2),
                        new MemberClassAssigned(ADA, "friend"),
                        new ReviewPlanned(PROPOSAL, NOON.plus(Duration.ofDays(91))));
    }

    @Test
    void a_proposal_is_looked_back_on_once() {
        adopted(REVIEW, new PlanReview(365))
                .when(new EnactEffects(POLL))
                .expectEvents(new EffectConflicted(POLL, PROPOSAL, 1, Conflict.CHANGES_NOTHING));
    }

    @Test
    void a_review_says_nothing_about_which_procedure_decides() {
        var assigned = new AssignClass(new MemberId("m_b"), "friend");
        Assertions.assertThat(Effect.kindOf(List.of(assigned, REVIEW))).isEqualTo(Effect.kindOf(List.of(assigned)));
        Assertions.assertThat(Effect.kindOf(List.of(REVIEW))).isEqualTo(DecisionKind.GENERAL);
    }
}
