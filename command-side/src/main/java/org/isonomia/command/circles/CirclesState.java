package org.isonomia.command.circles;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.isonomia.events.CircleId;
import org.isonomia.events.circles.CircleEvent.CircleAltered;
import org.isonomia.events.circles.CircleEvent.CircleDissolved;
import org.isonomia.events.circles.CircleEvent.CircleFormed;
import org.isonomia.events.circles.CircleEvent.CircleLife;
import org.isonomia.events.circles.CircleEvent.CircleMoved;
import org.isonomia.events.circles.Joining;

/** Which circles there are and where they lie, and which were dissolved. None lies in itself, however far up. */
public record CirclesState(Map<CircleId, Circle> circles, Set<CircleId> dissolved) {
    public static final CirclesState NONE = new CirclesState(Map.of(), Set.of());

    /** @param edition of its name and purpose, from 1 @param parent absent when it lies in the community itself */
    public record Circle(int edition, String name, String purpose, Optional<CircleId> parent, Joining joining) {
        Circle in(Optional<CircleId> elsewhere) {
            return new Circle(edition, name, purpose, elsewhere, joining);
        }
    }

    public Optional<Circle> circle(CircleId id) {
        return Optional.ofNullable(circles.get(id));
    }

    /** Whether there is or was one of this id. */
    public boolean knows(CircleId id) {
        return circles.containsKey(id) || dissolved.contains(id);
    }

    /** Whether the inner is the outer, or lies in it or in a circle that does. */
    public boolean isWithin(CircleId inner, CircleId outer) {
        var at = Optional.of(inner);
        while (at.isPresent() && !at.get().equals(outer)) at = at.flatMap(this::parent);
        return at.isPresent();
    }

    Optional<CircleId> parent(CircleId id) {
        return circle(id).flatMap(Circle::parent);
    }

    public CirclesState after(CircleLife event) {
        return switch (event) {
            case CircleFormed e ->
                with(e.circle(), new Circle(1, e.name(), e.purpose(), Optional.ofNullable(e.parent()), e.joining()));
            case CircleAltered e ->
                changed(
                        e.circle(),
                        before -> new Circle(e.edition(), e.name(), e.purpose(), before.parent, before.joining));
            case CircleMoved e -> changed(e.circle(), before -> before.in(Optional.ofNullable(e.parent())));
            case CircleDissolved e -> without(e.circle());
        };
    }

    private CirclesState changed(CircleId id, UnaryOperator<Circle> change) {
        return circle(id).map(before -> with(id, change.apply(before))).orElse(this);
    }

    private CirclesState with(CircleId id, Circle circle) {
        var more = new HashMap<>(circles);
        more.put(id, circle);
        return new CirclesState(Map.copyOf(more), dissolved);
    }

    private CirclesState without(CircleId id) {
        var outer = parent(id);
        var left = new HashMap<>(circles);
        left.remove(id);
        left.replaceAll((other, circle) -> circle.parent.equals(Optional.of(id)) ? circle.in(outer) : circle);
        var gone = new HashSet<>(dissolved);
        gone.add(id);
        return new CirclesState(Map.copyOf(left), Set.copyOf(gone));
    }
}
