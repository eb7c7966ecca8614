package org.isonomia.query.decisions;

/** Under which of the headings of the list a matter stands, in the order of the list. */
public enum MatterStage {
    VOTING,
    DISCUSSING,
    /** With a result. */
    DECIDED,
    /** Over without one. */
    LAPSED
}
