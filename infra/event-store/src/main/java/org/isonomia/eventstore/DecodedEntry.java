package org.isonomia.eventstore;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An entry read back as an event in the newest version of its type.
 *
 * @param id the event's identifier
 * @param name the type's name without version
 * @param version the version of {@code payload}, the newest one
 * @param at when it happened
 * @param payload the event record
 * @param metadata any of {@code by}, {@code command} and {@code because}
 */
public record DecodedEntry(
        UUID id, String name, String version, Instant at, Object payload, Map<String, String> metadata) {

    public DecodedEntry {
        metadata = Map.copyOf(metadata);
    }
}
