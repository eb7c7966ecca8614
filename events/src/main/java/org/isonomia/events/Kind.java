package org.isonomia.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One kind of event in the catalogue: its stable name, its newest version and record, its tags, and the records of
 * its earlier versions with the pure step from each to the next.
 */
public record Kind<E extends Event>(
        String name, int version, Class<E> type, Function<E, Set<Tag>> tags, List<Earlier<E, ?, ?>> earlier) {

    /**
     * A released shape that is no longer written, and the step to the shape of {@code version + 1}.
     *
     * @param tags by which its entries are found
     */
    public record Earlier<E extends Event, V, N>(
            int version, Class<V> type, Function<V, N> upcast, Function<E, Set<Tag>> tags) {
        public Object step(Object stored) {
            return upcast.apply(type.cast(stored));
        }
    }

    public static <E extends Event> Kind<E> kind(String name, int version, Class<E> type, Function<E, Set<Tag>> tags) {
        return new Kind<>(name, version, type, tags, List.of());
    }

    public <V, N> Kind<E> upcast(int from, Class<V> type, Function<V, N> step) {
        return upcast(from, type, step, tags);
    }

    /** @param found by which tags, where the versions after it are found by others */
    public <V, N> Kind<E> upcast(int from, Class<V> type, Function<V, N> step, Function<E, Set<Tag>> found) {
        var steps = new ArrayList<>(earlier);
        steps.add(new Earlier<>(from, type, step, found));
        return new Kind<>(name, version, this.type, tags, List.copyOf(steps));
    }

    /** The name with its version as it stands in an entry: {@code polls.BallotCast/1}. */
    public String typeText() {
        return name + "/" + version;
    }

    Set<Tag> tagsOf(Event event) {
        return tags.apply(type.cast(event));
    }

    Set<Tag> tagsOf(Event event, int stored) {
        return earlier.stream()
                .filter(before -> before.version() == stored)
                .map(before -> before.tags().apply(type.cast(event)))
                .findFirst()
                .orElseGet(() -> tagsOf(event));
    }
}
