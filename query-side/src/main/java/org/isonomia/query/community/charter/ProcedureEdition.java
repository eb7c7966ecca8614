package org.isonomia.query.community.charter;

import java.util.Optional;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;

/**
 * How one kind of decision is made.
 *
 * @param ratified what ratified the founding's edition; empty for one that a decision made, and until then
 * @param provisional whether nothing but the founding stands behind it
 */
public record ProcedureEdition(
        DecisionKind of, Procedure procedure, RuleEdition made, Optional<RuleEdition> ratified, boolean provisional) {
    /** As it was in a version of the charter. */
    ProcedureEdition in(int version) {
        boolean since = ratified.filter(by -> by.version() <= version).isPresent();
        return since || ratified.isEmpty() ? this : new ProcedureEdition(of, procedure, made, Optional.empty(), true);
    }

    boolean isTraced() {
        return (made.edition() == 1 || made.isDecided())
                && ratified.filter(by -> !by.isDecided()).isEmpty();
    }
}
