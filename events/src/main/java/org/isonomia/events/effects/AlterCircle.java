package org.isonomia.events.effects;

import java.util.List;
import org.isonomia.events.CircleId;
import org.isonomia.events.community.DecisionKind;

/**
 * Another name or purpose for a circle.
 *
 * @param read the edition that it was written against; when another is in force by then, it is out of date
 */
public record AlterCircle(CircleId circle, int read, String name, String purpose) implements Effect {
    @Override
    public DecisionKind kind() {
        return DecisionKind.GENERAL;
    }

    @Override
    public List<String> touches() {
        return List.of("circle/" + circle);
    }
}
