package org.isonomia.eventstore;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * An event about to become an entry.
 *
 * @param id the event's identifier
 * @param name the type's name without version
 * @param version the type's version
 * @param at when it happened, by the command's clock
 * @param payload the event record
 * @param metadata any of {@code by}, {@code command} and {@code because}
 * @param ordinal the event's index in its append
 * @param tags what it can be found by
 */
public record DraftEntry(
        UUID id,
        String name,
        String version,
        Instant at,
        Object payload,
        Map<String, String> metadata,
        int ordinal,
        Set<Tag> tags) {

    public DraftEntry {
        metadata = Map.copyOf(metadata);
        tags = Set.copyOf(tags);
    }
}
