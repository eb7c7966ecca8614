package org.isonomia.events.effects;

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
}
