package org.isonomia.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.isonomia.events.Catalogue;
import org.isonomia.events.Event;
import org.isonomia.events.Tag;

/**
 * What the decision on a command reads. The consistency boundary and the evolver both derive from this one
 * declaration, so a fact cannot be read and forgotten, nor applied and not read.
 */
public final class Reads<C, S extends Decision<C>> {
    /** Takes one fact into the state, in the light of the command when it matters whose fact it is. */
    @FunctionalInterface
    public interface Evolve<S, C, E> {
        S apply(S state, C command, E event);
    }

    private record Read<C, S, E extends Event>(Class<E> type, Function<C, List<Tag>> by, Evolve<S, C, E> evolve) {
        S apply(S state, C command, Event event) {
            return evolve.apply(state, command, type.cast(event));
        }
    }

    private final Class<C> command;
    private final S nothing;
    private final List<Read<C, S, ?>> reads;

    private Reads(Class<C> command, S nothing, List<Read<C, S, ?>> reads) {
        this.command = command;
        this.nothing = nothing;
        this.reads = reads;
    }

    /** @param nothing the state before any fact */
    public static <C, S extends Decision<C>> Reads<C, S> of(Class<C> command, S nothing) {
        return new Reads<>(command, nothing, List.of());
    }

    /** @param type an event, or a sealed family of which every member must then be considered */
    public <E extends Event> Reads<C, S> on(Class<E> type, Function<C, Tag> by, BiFunction<S, E, S> evolve) {
        return on(type, by, (state, c, event) -> evolve.apply(state, event));
    }

    public <E extends Event> Reads<C, S> on(Class<E> type, Function<C, Tag> by, Evolve<S, C, E> evolve) {
        return onEach(type, c -> List.of(by.apply(c)), evolve);
    }

    /** For a command that names several things: the facts of each of them, in the order of the log. */
    public <E extends Event> Reads<C, S> onEach(Class<E> type, Function<C, List<Tag>> by, Evolve<S, C, E> evolve) {
        var more = new ArrayList<>(reads);
        more.add(new Read<>(type, by, evolve));
        return new Reads<>(command, nothing, List.copyOf(more));
    }

    /** All that a part of the state is made from. @param part of a state @param changed the state with another part */
    public <P> Reads<C, S> with(FactsOf<P> facts, Function<S, P> part, BiFunction<S, P, S> changed) {
        var all = this;
        for (var fact : facts.list()) all = all.with(fact, part, changed);
        return all;
    }

    private <P, E extends Event> Reads<C, S> with(
            FactsOf.Fact<P, E> fact, Function<S, P> part, BiFunction<S, P, S> changed) {
        return on(
                fact.type(),
                c -> fact.tag(),
                (state, event) -> changed.apply(state, fact.apply(part.apply(state), event)));
    }

    /** The same as part of a larger state. */
    public <T extends Decision<C>> Reads<C, T> within(T whole, Function<T, S> part, BiFunction<T, S, T> changed) {
        var more = new ArrayList<Read<C, T, ?>>();
        for (Read<C, S, ?> read : reads) more.add(within(read, part, changed));
        return new Reads<>(command, whole, List.copyOf(more));
    }

    private static <C, S, T, E extends Event> Read<C, T, E> within(
            Read<C, S, E> read, Function<T, S> part, BiFunction<T, S, T> changed) {
        return new Read<>(
                read.type(),
                read.by(),
                (whole, c, event) -> changed.apply(whole, read.evolve().apply(part.apply(whole), c, event)));
    }

    public Class<C> command() {
        return command;
    }

    public S nothing() {
        return nothing;
    }

    boolean isEmpty() {
        return reads.isEmpty();
    }

    /** The event types that matter, by the tag under which they do. */
    public Map<Tag, Set<Class<?>>> boundary(C command) {
        var boundary = new HashMap<Tag, Set<Class<?>>>();
        for (var read : reads)
            for (Tag tag : read.by().apply(command))
                boundary.computeIfAbsent(tag, unused -> new HashSet<>()).addAll(Catalogue.leaves(read.type()));
        return boundary;
    }

    /** Facts outside the boundary leave the state as it is, whoever hands them in. */
    public S evolve(S state, C command, Event event, Set<Tag> tags) {
        S evolved = state;
        for (var read : reads)
            if (read.type().isInstance(event)
                    && read.by().apply(command).stream().anyMatch(tags::contains))
                evolved = read.apply(evolved, command, event);
        return evolved;
    }
}
