package org.isonomia.query.runner;

import java.util.List;

/** The log as the runner reads it: gap-free positions from 0, in order; -1 when it is empty. */
public interface LogFeed {
    /** The position of the last entry. */
    long head();

    /** At most {@code limit} entries from {@code position + 1} on. */
    List<LogEntry> after(long position, int limit);
}
