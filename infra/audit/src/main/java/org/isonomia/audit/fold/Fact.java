package org.isonomia.audit.fold;

import java.time.Instant;
import java.util.UUID;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.codec.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** One entry as read: its place and what it says. */
public record Fact(long position, RecordedEvent recorded) {
    public UUID id() {
        return recorded.stamp().id();
    }

    public Instant at() {
        return recorded.stamp().at();
    }

    public @Nullable MemberId by() {
        return recorded.stamp().by();
    }

    public @Nullable UUID command() {
        return recorded.stamp().command();
    }

    @Nullable
    UUID because() {
        return recorded.stamp().because();
    }

    public Event event() {
        return recorded.event();
    }
}
