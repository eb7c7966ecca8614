package org.isonomia.audit.effects;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.PlanReview;
import org.isonomia.events.proposals.ProposalEvent.ReviewPlanned;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** The community looks back some days after what was decided took effect; said once. */
record PlanReviewCheck(PlanReview effect) implements EffectCheck {
    private static final int THREE_YEARS = 1_096;

    @Override
    public DecisionKind kind() {
        return DecisionKind.GENERAL;
    }

    @Override
    public boolean ofAnyKind() {
        return true;
    }

    @Override
    public List<String> touches() {
        return List.of();
    }

    @Override
    public List<Limit> limits() {
        return List.of(new Limit(effect.days(), THREE_YEARS, "days to a review"));
    }

    @Override
    public Set<Conflict> conflicts(Trial trial) {
        return trial.earlier(PlanReview.class).findAny().isPresent() ? Set.of(Conflict.CHANGES_NOTHING) : Set.of();
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        return event instanceof ReviewPlanned planned
                && planned.opensAt().equals(at.plus(Duration.ofDays(effect.days())));
    }

    @Override
    public String words() {
        return "looked back on after %d %s".formatted(effect.days(), effect.days() == 1 ? "day" : "days");
    }
}
