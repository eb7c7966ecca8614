package org.isonomia.events.effects;

import java.util.List;
import org.isonomia.events.community.DecisionKind;

/** Everybody may read the entries, for ever: a clause of the charter that no decision can undo. */
public record PublishLog() implements Effect {
    @Override
    public DecisionKind kind() {
        return DecisionKind.CHARTER;
    }

    @Override
    public boolean irreversible() {
        return true;
    }

    @Override
    public List<String> touches() {
        return List.of("log");
    }
}
