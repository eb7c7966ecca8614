package org.isonomia.query.community.charter;

import java.util.List;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.query.page.EntryLink;

/**
 * One version of the rules.
 *
 * @param procedures those of {@code charter}, each with what made it
 * @param clauses in words, in the order in which they were added
 * @param provisional whether nothing but the founding stands behind one of its procedures
 */
public record CharterVersion(
        int version,
        Charter charter,
        List<ProcedureEdition> procedures,
        List<ClauseEdition> clauses,
        boolean provisional,
        EntryLink entry) {

    /** Whether the decision behind each rule is known: the view of polls can be a moment behind. */
    boolean isTraced() {
        return procedures.stream().allMatch(ProcedureEdition::isTraced)
                && clauses.stream().map(ClauseEdition::made).allMatch(RuleEdition::isDecided);
    }

    public ProcedureEdition procedure(DecisionKind of) {
        return procedures.stream().filter(each -> each.of() == of).findFirst().orElseThrow();
    }
}
