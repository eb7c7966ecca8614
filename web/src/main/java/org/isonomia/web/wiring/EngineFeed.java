package org.isonomia.web.wiring;

import java.util.List;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.eventstore.Entry;
import org.isonomia.eventstore.LogReader;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.LogFeed;

/** The log as the views read it. */
final class EngineFeed implements LogFeed {
    private final LogReader reader;
    private final JsonEntryCodec codec;

    EngineFeed(LogReader reader, JsonEntryCodec codec) {
        this.reader = reader;
        this.codec = codec;
    }

    @Override
    public long head() {
        return reader.head();
    }

    @Override
    public List<LogEntry> after(long position, int limit) {
        return reader.after(position, limit).stream().map(this::decoded).toList();
    }

    private LogEntry decoded(Entry entry) {
        return new LogEntry(entry.position(), entry.id(), codec.decode(entry.bytes()));
    }
}
