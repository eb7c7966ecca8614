package org.isonomia.command;

import java.util.List;
import org.isonomia.events.Event;

/** What a decision comes to. A refusal is a value, not an exception, and leaves no event. */
public sealed interface Verdict {
    /** @param events appended together or not at all; empty when what was asked for is already so */
    record Accepted(List<Event> events) implements Verdict {}

    /** @param reasons at least one; several when several fields are at fault */
    record Refused(List<Refusal> reasons) implements Verdict {}

    static Verdict accept(Event... events) {
        return new Accepted(List.of(events));
    }

    static Verdict accept(List<? extends Event> events) {
        return new Accepted(List.copyOf(events));
    }

    static Verdict refuse(Refusal.Code code) {
        return new Refused(List.of(Refusal.of(code)));
    }

    static Verdict refuse(Refusal why) {
        return new Refused(List.of(why));
    }
}
