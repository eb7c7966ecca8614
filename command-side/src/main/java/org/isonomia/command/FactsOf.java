package org.isonomia.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.isonomia.events.Event;
import org.isonomia.events.Tag;

/** What a part of a state is made from, whichever command is decided: taken into it by {@link Reads#with}. */
public final class FactsOf<P> {
    record Fact<P, E extends Event>(Class<E> type, Tag tag, BiFunction<P, E, P> evolve) {
        P apply(P part, E event) {
            return evolve.apply(part, event);
        }
    }

    private final List<Fact<P, ?>> facts;

    private FactsOf(List<Fact<P, ?>> facts) {
        this.facts = facts;
    }

    /** @param type an event, or a sealed family of which every member must then be considered */
    public static <P, E extends Event> FactsOf<P> of(Class<E> type, Tag tag, BiFunction<P, E, P> evolve) {
        return new FactsOf<P>(List.of()).and(type, tag, evolve);
    }

    public <E extends Event> FactsOf<P> and(Class<E> type, Tag tag, BiFunction<P, E, P> evolve) {
        var more = new ArrayList<>(facts);
        more.add(new Fact<>(type, tag, evolve));
        return new FactsOf<>(List.copyOf(more));
    }

    List<Fact<P, ?>> list() {
        return facts;
    }
}
