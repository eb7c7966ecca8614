package org.isonomia.events.effects;

import java.util.List;
import org.isonomia.events.CircleId;
import org.isonomia.events.circles.Joining;
import org.isonomia.events.community.DecisionKind;
import org.jspecify.annotations.Nullable;

/** @param parent the circle that it is to lie in; absent for the community itself */
public record FormCircle(
        CircleId circle,
        String name,
        String purpose,
        @Nullable CircleId parent,
        Joining joining) implements Effect {
    @Override
    public DecisionKind kind() {
        return DecisionKind.GENERAL;
    }

    @Override
    public List<String> touches() {
        return parent == null ? List.of("circle/" + circle) : List.of("circle/" + circle, "circle/" + parent);
    }
}
