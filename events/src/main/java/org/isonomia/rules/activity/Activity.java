package org.isonomia.rules.activity;

/** How lately a member acted. It changes whom a quorum is a share of, never who may vote. */
public enum Activity {
    ACTIVE,
    QUIET,
    DORMANT
}
