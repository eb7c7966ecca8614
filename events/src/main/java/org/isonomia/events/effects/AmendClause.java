package org.isonomia.events.effects;

import java.util.List;
import org.isonomia.events.ClauseId;
import org.isonomia.events.community.DecisionKind;

/**
 * Other words for a clause.
 *
 * @param read the edition that it was written against; when another is in force by then, it is out of date
 * @param text in Markdown
 */
public record AmendClause(ClauseId clause, int read, String title, String text) implements Effect {
    @Override
    public DecisionKind kind() {
        return DecisionKind.CHARTER;
    }

    @Override
    public List<String> touches() {
        return List.of("charter/" + clause);
    }
}
