package org.isonomia.audit.effects;

import java.util.List;
import org.isonomia.audit.names.Lookalikes;
import org.isonomia.events.ClauseId;

/** What can be wrong with the words of a clause. */
final class ClauseTexts {
    private static final int TITLE = 120;
    private static final int TEXT = 2_000;

    private ClauseTexts() {}

    static List<Limit> limits(String title, String text) {
        return List.of(
                new Limit(characters(title), TITLE, "characters of a clause's title"),
                new Limit(characters(text), TEXT, "characters of a clause"));
    }

    static boolean looksTaken(Rulebook rules, ClauseId clause, String title) {
        return rules.titlesBeside(clause).anyMatch(other -> Lookalikes.are(other, title));
    }

    private static int characters(String text) {
        return (int) text.codePoints().count();
    }
}
