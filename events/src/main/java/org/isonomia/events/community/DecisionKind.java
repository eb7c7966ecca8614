package org.isonomia.events.community;

/** The kinds of decision, each of which the charter maps to a procedure. */
public enum DecisionKind {
    CHARTER,
    MEMBERSHIP,
    ROLE,
    APPOINTMENT,
    RECALL,
    POLICY,
    GENERAL
}
