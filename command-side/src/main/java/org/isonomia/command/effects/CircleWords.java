package org.isonomia.command.effects;

import org.isonomia.command.Input;
import org.isonomia.command.circles.CirclesState;
import org.isonomia.command.circles.CirclesState.Circle;
import org.isonomia.events.CircleId;
import org.isonomia.events.effects.AlterCircle;
import org.isonomia.rules.names.Alike;

/** What the name and purpose of a circle must be like. */
final class CircleWords {
    static final int LONGEST_NAME = 120;
    static final int LONGEST_PURPOSE = 1_000;

    private CircleWords() {}

    /** @param field what the names of its fields begin with */
    static void check(Input input, String field, String name, String purpose) {
        input.name(field + "Name", name, LONGEST_NAME).text(field + "Purpose", purpose, LONGEST_PURPOSE);
    }

    /** Whether another circle that there is has a name that looks like this one; that of a dissolved one is free. */
    static boolean taken(CirclesState circles, CircleId circle, String name) {
        return circles.circles().entrySet().stream()
                .filter(other -> !other.getKey().equals(circle))
                .anyMatch(other -> Alike.are(other.getValue().name(), name));
    }

    static boolean readsSo(Circle circle, AlterCircle altered) {
        return circle.name().equals(altered.name().strip())
                && circle.purpose().equals(altered.purpose().strip());
    }
}
