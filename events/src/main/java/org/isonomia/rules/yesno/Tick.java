package org.isonomia.rules.yesno;

/** One requirement with its numbers: what was needed, what was reached. */
public record Tick(Requirement requirement, long needed, long reached, boolean met) {
    public enum Requirement {
        QUORUM_OF_APPROVALS,
        QUORUM_OF_PARTICIPANTS,
        APPROVAL,
        /** Approvals of all members that changing the charter needs as well. */
        CHARTER_FLOOR,
        /** Approvals of all members that effects which cannot be undone need as well. */
        IRREVERSIBLE_FLOOR,
        /** How many objections may stand: none. */
        NO_OBJECTION
    }

    public static Tick of(Requirement requirement, long needed, long reached) {
        return new Tick(requirement, needed, reached, reached >= needed);
    }
}
