package org.isonomia.audit.effects;

import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;

/** How a kind of decision is to be made from then on. */
public record Ruling(DecisionKind of, Procedure procedure) {}
