package org.isonomia.events.effects;

import java.util.List;
import org.isonomia.events.CircleId;
import org.isonomia.events.community.DecisionKind;
import org.jspecify.annotations.Nullable;

/**
 * A circle comes to lie elsewhere, with every circle in it.
 *
 * @param parent absent for the community itself
 */
public record MoveCircle(CircleId circle, @Nullable CircleId parent) implements Effect {
    @Override
    public DecisionKind kind() {
        return DecisionKind.GENERAL;
    }

    @Override
    public List<String> touches() {
        return parent == null ? List.of("circle/" + circle) : List.of("circle/" + circle, "circle/" + parent);
    }
}
