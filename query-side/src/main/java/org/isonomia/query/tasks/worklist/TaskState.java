package org.isonomia.query.tasks.worklist;

/** Where a task stands; the last two are final. */
public enum TaskState {
    OPEN,
    CLAIMED,
    COMPLETED,
    LAPSED
}
