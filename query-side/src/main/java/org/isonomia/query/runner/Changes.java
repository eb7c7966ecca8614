package org.isonomia.query.runner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells listeners what has changed once every view shows it, whichever node did the work: it follows the positions the
 * views have reached and reads the entries between.
 */
final class Changes implements Loop.Task {
    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);
    private static final int MOST = 500;
    private final LogFeed log;
    private final Progress progress;
    private final List<Consumer<Changed>> listeners = new CopyOnWriteArrayList<>();
    private long told = -1;

    Changes(LogFeed log, Progress progress) {
        this.log = log;
        this.progress = progress;
    }

    /** What the views show already is no change. Called before the loop starts. */
    void startFrom(long position) {
        told = position;
    }

    AutoCloseable subscribe(Consumer<Changed> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * The latest change of a topic among the {@value #MOST} entries after a position that the views show; after more
     * than those, that there may have been one.
     */
    Optional<Changed> since(long position, String topic) {
        long shown = progress.least();
        if (shown - position > MOST) return Optional.of(new Changed(topic, shown));
        return log.after(position, MOST).stream()
                .filter(entry -> entry.position() <= shown)
                .filter(entry -> Topics.of(entry).contains(topic))
                .map(entry -> new Changed(topic, entry.position()))
                .reduce((earlier, later) -> later);
    }

    @Override
    public Loop.Outcome run() {
        long shown = progress.least();
        if (shown <= told) return Loop.Outcome.IDLE;
        var entries = log.after(told, (int) Math.min(MOST, shown - told));
        if (entries.isEmpty()) return Loop.Outcome.IDLE;
        var topics = new LinkedHashMap<String, Long>();
        for (LogEntry entry : entries) Topics.of(entry).forEach(topic -> topics.put(topic, entry.position()));
        topics.forEach((topic, position) -> tell(new Changed(topic, position)));
        told = entries.getLast().position();
        return Loop.Outcome.MORE;
    }

    private void tell(Changed changed) {
        for (var listener : listeners)
            try {
                listener.accept(changed);
            } catch (RuntimeException e) {
                LOG.warn("a listener failed on {}", changed, e);
            }
    }
}
