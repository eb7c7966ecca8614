package org.isonomia.events.community;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules in force.
 *
 * @param template the founding template it began as
 * @param procedures one for each kind of decision
 * @param newcomers how many people one member's invitations may let in within {@link #NEWCOMERS_WITHIN}; absent when
 *     that has no limit
 */
public record Charter(
        Template template,
        Map<DecisionKind, Procedure> procedures,
        @Nullable Integer newcomers) {
    public static final Duration NEWCOMERS_WITHIN = Duration.ofDays(365);

    public enum Template {
        MAJORITY,
        CONSENT,
        SUPERMAJORITY,
        RANKED,
        ADVICE
    }

    /** @throws IllegalArgumentException if a kind of decision has no procedure, or the newcomers are fewer than none */
    public Charter {
        for (DecisionKind kind : DecisionKind.values())
            if (!procedures.containsKey(kind)) throw new IllegalArgumentException("no procedure for " + kind);
        if (newcomers != null && newcomers < 0) throw new IllegalArgumentException("no fewer newcomers than none");
        procedures = java.util.Collections.unmodifiableMap(new java.util.EnumMap<>(procedures));
    }

    /** One that does not limit newcomers. */
    public static Charter of(Template template, Map<DecisionKind, Procedure> procedures) {
        return new Charter(template, procedures, null);
    }

    public Procedure procedure(DecisionKind kind) {
        var procedure = procedures.get(kind);
        if (procedure == null) throw new IllegalStateException("the constructor checked this");
        return procedure;
    }

    /** The same, but that this kind of decision is made so. */
    public Charter with(DecisionKind kind, Procedure procedure) {
        var changed = new java.util.EnumMap<>(procedures);
        changed.put(kind, procedure);
        return new Charter(template, changed, newcomers);
    }
}
