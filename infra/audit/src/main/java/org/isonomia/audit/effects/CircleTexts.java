package org.isonomia.audit.effects;

import java.util.List;
import org.isonomia.audit.names.Lookalikes;
import org.isonomia.events.CircleId;
import org.jspecify.annotations.Nullable;

/** What can be wrong with the words of a circle, and what it touches. */
final class CircleTexts {
    private static final int NAME = 120;
    private static final int PURPOSE = 1_000;

    private CircleTexts() {}

    static List<Limit> limits(String name, String purpose) {
        return List.of(
                new Limit(characters(name), NAME, "characters of a circle's name"),
                new Limit(characters(purpose), PURPOSE, "characters of a circle's purpose"));
    }

    static boolean looksTaken(CircleBook circles, CircleId circle, String name) {
        return circles.namesBeside(circle).anyMatch(other -> Lookalikes.are(other, name));
    }

    static List<String> touches(CircleId circle, @Nullable CircleId parent) {
        String own = "circle/" + circle.value();
        return parent == null ? List.of(own) : List.of(own, "circle/" + parent.value());
    }

    private static int characters(String text) {
        return (int) text.codePoints().count();
    }
}
