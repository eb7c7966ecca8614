package org.isonomia.eventstore;

import java.util.UUID;

/**
 * A stored entry.
 *
 * @param position its gap-free index from 0
 * @param id the event's identifier
 * @param name the type's name without version
 * @param bytes the leaf, exactly as appended
 * @param leafHash SHA-256 of a zero byte followed by {@code bytes} (RFC 6962)
 */
@SuppressWarnings("ArrayRecordComponent") // read, never compared
public record Entry(long position, UUID id, String name, byte[] bytes, byte[] leafHash) {}
