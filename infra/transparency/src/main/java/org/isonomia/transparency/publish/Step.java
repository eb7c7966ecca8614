package org.isonomia.transparency.publish;

/** Where a publication can be cut off. */
public enum Step {
    BEFORE_TILE,
    AFTER_TILE,
    BEFORE_STATE,
    /** The new state is written and flushed under another name. */
    STATE_WRITTEN,
    AFTER_STATE,
    BEFORE_PUBLISHING,
    AFTER_PUBLISHING
}
