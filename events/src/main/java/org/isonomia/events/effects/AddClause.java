package org.isonomia.events.effects;

import java.util.List;
import org.isonomia.events.ClauseId;
import org.isonomia.events.community.DecisionKind;

/** One more clause in words. @param text in Markdown */
public record AddClause(ClauseId clause, String title, String text) implements Effect {
    @Override
    public DecisionKind kind() {
        return DecisionKind.CHARTER;
    }

    @Override
    public List<String> touches() {
        return List.of("charter/" + clause);
    }
}
