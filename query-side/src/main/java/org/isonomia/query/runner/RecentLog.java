package org.isonomia.query.runner;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The end of the log kept in memory, so that a new entry is read and decoded once for all views, and nobody asks for
 * what is not there yet. Invariant: the entries kept are without gap and end with the last one read at the end.
 */
final class RecentLog implements LogFeed {
    private static final int KEPT = 2_000;
    private final LogFeed log;
    private final ArrayDeque<LogEntry> kept = new ArrayDeque<>();
    private final AtomicLong head = new AtomicLong(-1);

    RecentLog(LogFeed log) {
        this.log = log;
    }

    /** The last position heard of. */
    @Override
    public long head() {
        return head.get();
    }

    /** Whether this is news. */
    boolean reached(long position) {
        return head.getAndAccumulate(position, Math::max) < position;
    }

    /** Whether the log has grown since. */
    boolean look() {
        return reached(log.head());
    }

    @Override
    public List<LogEntry> after(long position, int limit) {
        if (position >= head()) return List.of();
        synchronized (kept) {
            if (kept.isEmpty() || position >= kept.getLast().position()) return readOn(position, limit);
            if (position >= kept.getFirst().position() - 1)
                return kept.stream()
                        .skip(position + 1 - kept.getFirst().position())
                        .limit(limit)
                        .toList();
        }
        return log.after(position, limit);
    }

    private List<LogEntry> readOn(long position, int limit) {
        var entries = log.after(position, limit);
        if (!kept.isEmpty() && position > kept.getLast().position()) kept.clear();
        kept.addAll(entries);
        while (kept.size() > KEPT) kept.removeFirst();
        return entries;
    }
}
