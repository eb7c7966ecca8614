package org.isonomia.audit.fold;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.NameUuid;
import org.isonomia.events.Tag;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * One entry as read: its place and what it says.
 *
 * @param tagged whether its tags are those of its event
 * @param named whether its id is the one its command gives it
 */
public record Fact(long position, RecordedEvent recorded, boolean tagged, boolean named) {
    public static Fact of(long position, RecordedEvent recorded) {
        var stamp = recorded.stamp();
        var command = stamp.command();
        boolean named = command == null || stamp.id().equals(NameUuid.entry(command, stamp.ordinal()));
        return new Fact(position, recorded, tags(recorded).equals(recorded.tags()), named);
    }

    /** As an entry has them: sorted. */
    static List<String> tags(RecordedEvent recorded) {
        return Tag.sorted(Isonomia.CATALOGUE.tags(recorded.event(), recorded.version()));
    }

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
