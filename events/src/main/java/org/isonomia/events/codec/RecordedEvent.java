package org.isonomia.events.codec;

import java.util.List;
import org.isonomia.events.Event;

/**
 * An entry read back: its stamp, the type and tags as stored, and the event in its newest version.
 *
 * @param version the version that is stored, which may be older than the event's
 */
public record RecordedEvent(Stamp stamp, String name, int version, List<String> tags, Event event) {}
