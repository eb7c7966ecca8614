package org.isonomia.events.effects;

import java.util.List;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;

/**
 * Another procedure for one kind of decision.
 *
 * @param of the kind of decision
 * @param read the edition that it was written against; when another is in force by then, it is out of date
 */
public record AmendProcedure(DecisionKind of, int read, Procedure procedure) implements Effect {
    @Override
    public DecisionKind kind() {
        return DecisionKind.CHARTER;
    }

    @Override
    public List<String> touches() {
        return List.of("charter/" + of);
    }
}
