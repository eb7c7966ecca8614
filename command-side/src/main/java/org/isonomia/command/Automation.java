package org.isonomia.command;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.isonomia.events.Event;

/**
 * What a fact causes by itself. The command's id derives from the causing entry and this automation's name, so a
 * crash or a second node repeats it harmlessly.
 *
 * @param name stable: it is part of the command id
 */
public record Automation(String name, Function<Event, Optional<Object>> then) {
    public static <E extends Event> Automation when(String name, Class<E> fact, Function<E, Object> then) {
        return when(name, fact, every -> true, then);
    }

    /** @param which of these facts cause it */
    public static <E extends Event> Automation when(
            String name, Class<E> fact, Predicate<E> which, Function<E, Object> then) {
        return new Automation(
                name,
                event -> Optional.of(event)
                        .filter(fact::isInstance)
                        .map(fact::cast)
                        .filter(which)
                        .map(then));
    }
}
