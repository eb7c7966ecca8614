package org.isonomia.web.effects;

import java.util.List;
import java.util.Map;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.PlanReview;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.web.request.Form;

/** It goes along with every other effect, and so has a field of its own beside them: {@link ReviewField}. */
record PlanReviewForm() implements EffectForm<PlanReview> {
    @Override
    public Class<PlanReview> type() {
        return PlanReview.class;
    }

    @Override
    public PlanReview example() {
        return new PlanReview(ReviewField.USUAL);
    }

    @Override
    public boolean byLink() {
        return true;
    }

    @Override
    public List<Effect> read(Form form, Asked asked) {
        return List.of();
    }

    @Override
    public Map<String, String> filled(PlanReview planned, List<EffectView> all) {
        return Map.of();
    }
}
