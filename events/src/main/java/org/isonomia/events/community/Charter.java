package org.isonomia.events.community;

import java.util.Map;

/**
 * The rules in force.
 *
 * @param template the founding template it began as
 * @param procedures one for each kind of decision
 */
public record Charter(Template template, Map<DecisionKind, Procedure> procedures) {
    public enum Template {
        MAJORITY,
        CONSENT,
        SUPERMAJORITY,
        RANKED,
        ADVICE
    }

    /** @throws IllegalArgumentException if a kind of decision has no procedure */
    public Charter {
        for (DecisionKind kind : DecisionKind.values())
            if (!procedures.containsKey(kind)) throw new IllegalArgumentException("no procedure for " + kind);
        procedures = java.util.Collections.unmodifiableMap(new java.util.EnumMap<>(procedures));
    }

    public Procedure procedure(DecisionKind kind) {
        var procedure = procedures.get(kind);
        if (procedure == null) throw new IllegalStateException("the constructor checked this");
        return procedure;
    }
}
