package org.isonomia.command.circles;

import org.isonomia.events.CircleId;
import org.isonomia.events.circles.CircleEvent.CircleFormed;
import org.isonomia.events.circles.Joining;
import org.jspecify.annotations.Nullable;

/** Circles, and the facts that form them: fruit lies in the garden. */
public final class Circles {
    public static final CircleId GARDEN = new CircleId("o_garden");
    public static final CircleId FRUIT = new CircleId("o_fruit");

    private Circles() {}

    public static CircleFormed formed(CircleId circle, String name, @Nullable CircleId parent) {
        return formed(circle, name, parent, Joining.JOINED);
    }

    public static CircleFormed formed(CircleId circle, String name, @Nullable CircleId parent, Joining joining) {
        return new CircleFormed(circle, name, "Grows", parent, joining);
    }
}
