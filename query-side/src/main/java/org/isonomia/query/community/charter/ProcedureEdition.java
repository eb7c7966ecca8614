package org.isonomia.query.community.charter;

import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;

/** How one kind of decision is made. */
public record ProcedureEdition(DecisionKind of, Procedure procedure, RuleEdition made) {}
