package org.isonomia.events.effects;

import java.util.List;
import org.isonomia.events.community.DecisionKind;

/**
 * A procedure that the founding set stands by decision from now on. Nobody proposes it: it is put to the vote by itself.
 *
 * @param of the kind of decision
 * @param read the edition that is ratified
 */
public record RatifyProcedure(DecisionKind of, int read) implements Effect {
    @Override
    public DecisionKind kind() {
        return DecisionKind.CHARTER;
    }

    @Override
    public boolean ofItself() {
        return true;
    }

    @Override
    public List<String> touches() {
        return List.of("charter/" + of);
    }
}
