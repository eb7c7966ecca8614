package org.isonomia.deadlines;

import java.time.Instant;
import java.util.List;
import org.isonomia.events.Event;

/**
 * Something that ends by itself.
 *
 * @param act stable: with the entry that set the time it gives the clock's command its id
 * @param rule which facts change it, and how
 */
public record Deadline(String act, Rule rule) {
    public interface Rule {
        /** @param at when the fact was */
        List<Change> on(Event event, Instant at);
    }
}
