package org.isonomia.events.effects;

import java.util.List;
import org.isonomia.events.ClauseId;
import org.isonomia.events.community.DecisionKind;

/** A clause in words holds no more. @param read the edition that is meant; another one is not repealed */
public record RepealClause(ClauseId clause, int read) implements Effect {
    @Override
    public DecisionKind kind() {
        return DecisionKind.CHARTER;
    }

    @Override
    public List<String> touches() {
        return List.of("charter/" + clause);
    }
}
