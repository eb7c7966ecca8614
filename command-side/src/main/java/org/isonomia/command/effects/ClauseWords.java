package org.isonomia.command.effects;

import org.isonomia.command.Input;
import org.isonomia.deciding.RulesInForce;
import org.isonomia.events.ClauseId;
import org.isonomia.rules.names.Alike;

/** What the title and text of a clause must be like. */
final class ClauseWords {
    static final int LONGEST_TITLE = 120;

    /** Short enough that ten of them, and the poll on them, are an entry each. */
    static final int LONGEST_TEXT = 2_000;

    private ClauseWords() {}

    /** @param field what the names of its fields begin with */
    static void check(Input input, String field, String title, String text) {
        input.name(field + "Title", title, LONGEST_TITLE).text(field + "Text", text, LONGEST_TEXT);
    }

    /** Whether another clause has a title that looks like this one. */
    static boolean taken(RulesInForce rules, ClauseId clause, String title) {
        return rules.clauses().entrySet().stream()
                .filter(other -> !other.getKey().equals(clause))
                .anyMatch(other -> Alike.are(other.getValue().title(), title));
    }
}
