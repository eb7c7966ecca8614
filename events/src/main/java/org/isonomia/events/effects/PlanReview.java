package org.isonomia.events.effects;

import java.util.List;
import org.isonomia.events.community.DecisionKind;

/**
 * The community looks back on what it decided, and asks whether it did what was hoped. It goes along with a decision of
 * any kind and changes nothing else.
 *
 * @param days from when the decision takes effect
 */
public record PlanReview(int days) implements Effect {
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
}
