package org.isonomia.audit.fold;

import java.util.List;
import java.util.stream.Stream;
import org.isonomia.events.Event;

/** What one command appended, in order and together. An entry without a command is an act of its own. */
public record Act(List<Fact> facts) {
    public Act {
        facts = List.copyOf(facts);
    }

    <E extends Event> Stream<E> events(Class<E> type) {
        return facts.stream().map(Fact::event).filter(type::isInstance).map(type::cast);
    }

    Event first() {
        return facts.getFirst().event();
    }
}
