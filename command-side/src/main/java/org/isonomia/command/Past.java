package org.isonomia.command;

import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a long list, newest outermost: adding one costs the same however many there are. */
public record Past<E>(@Nullable Past<E> earlier, @Nullable E last) {
    private static final Past<?> NOTHING = new Past<>(null, null);

    @SuppressWarnings("unchecked")
    public static <E> Past<E> nothing() {
        return (Past<E>) NOTHING;
    }

    public Past<E> plus(E next) {
        return new Past<>(this, next);
    }

    public List<E> inOrder() {
        var facts = new ArrayDeque<E>();
        for (Past<E> at = this; at != null; at = at.earlier) if (at.last != null) facts.addFirst(at.last);
        return List.copyOf(facts);
    }

    @Override
    public String toString() {
        return "Past[..., " + last + "]";
    }
}
