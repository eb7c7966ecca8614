package org.isonomia.audit.tamper;

/** What is done to the copy. All but the first sign everything anew afterwards, with the log's own key. */
public enum Tampering {
    /** The answer of a ballot, in the database only: tiles and signature stay. */
    BALLOT_EDITED,
    BALLOT_DROPPED,
    STRANGER_VOTES,
    RESULT_CHANGED,
    HOLDER_SWAPPED,
    /** As if the last poll had never been opened. */
    END_CUT_OFF;

    boolean isSignedAnew() {
        return this != BALLOT_EDITED;
    }
}
