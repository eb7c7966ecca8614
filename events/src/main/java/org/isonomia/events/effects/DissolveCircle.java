package org.isonomia.events.effects;

import java.util.List;
import org.isonomia.events.CircleId;
import org.isonomia.events.community.DecisionKind;

/** A circle is none any more. What is in it goes to what it lies in. */
public record DissolveCircle(CircleId circle) implements Effect {
    @Override
    public DecisionKind kind() {
        return DecisionKind.GENERAL;
    }

    @Override
    public boolean irreversible() {
        return true;
    }

    @Override
    public List<String> touches() {
        return List.of("circle/" + circle);
    }
}
