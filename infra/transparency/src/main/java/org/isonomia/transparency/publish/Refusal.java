package org.isonomia.transparency.publish;

/** Why nothing more is signed: what was signed or stored before is not what is there now. People have to look. */
public enum Refusal {
    /** Fewer entries than were signed: deleted, or a backup was restored. */
    ENTRIES_FEWER,
    /** An entry's bytes do not have the hash under which it was appended. */
    ENTRY_ALTERED,
    /** The entries are not those that were signed. */
    ENTRIES_DIFFER,
    /** A stored tile is not that of the entries, which are those that were signed. */
    TILE_ALTERED,
    /** The latest published checkpoint is not signed by this node's key, or altered. */
    CHECKPOINT_FOREIGN,
    /** Something was published, but this node does not know what was signed last. */
    STATE_MISSING,
    /** More was published than this node knows to be signed. */
    STATE_BEHIND,
    /** The file of what was signed last is not readable or not signed by this node's key. */
    STATE_UNREADABLE,
    /** A key that signed the last checkpoint and was not retired is gone. */
    KEY_MISSING,
    /** A witness holds a larger checkpoint signed by this node's key: the log and its memory were set back together. */
    WITNESS_AHEAD,
    /** A witness holds a checkpoint signed by this node's key that is not of this log. */
    WITNESS_DIFFERS
}
