package org.isonomia.command.effects;

import static org.isonomia.command.effects.Enactment.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.events.Event;
import org.isonomia.events.effects.PlanReview;
import org.isonomia.events.proposals.ProposalEvent.ReviewPlanned;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** The community looks back some time after the decision took effect; a proposal says so once. */
record PlanReviewEnactment(PlanReview effect) implements Enactment {
    /** Three years. */
    private static final int LATEST = 1_096;

    @Override
    public void check(Input input) {
        input.number("review", effect.days(), 1, LATEST);
    }

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        return when(trial.reviewed(), Conflict.CHANGES_NOTHING);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        return new ReviewPlanned(trial.proposal(), now.plus(Duration.ofDays(effect.days())));
    }
}
