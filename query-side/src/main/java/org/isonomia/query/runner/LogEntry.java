package org.isonomia.query.runner;

import java.util.UUID;
import org.isonomia.events.codec.RecordedEvent;

/** An entry at its place in the log. */
public record LogEntry(long position, UUID id, RecordedEvent recorded) {}
