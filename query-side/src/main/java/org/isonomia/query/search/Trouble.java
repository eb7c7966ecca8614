package org.isonomia.query.search;

/** Why nothing was looked up. */
public enum Trouble {
    NOTHING_ASKED,
    /** Longer than {@link SearchQuery#LONGEST}. */
    TOO_LONG,
    /** Only signs, or only what must not be there. */
    NO_WORDS,
    /** It would have kept the database busy for too long. */
    TOO_SLOW
}
