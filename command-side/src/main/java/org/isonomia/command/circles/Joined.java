package org.isonomia.command.circles;

import static org.isonomia.command.circles.CircleRefusal.CIRCLE_DISSOLVED;
import static org.isonomia.command.circles.CircleRefusal.CIRCLE_UNKNOWN;
import static org.isonomia.command.circles.CircleRefusal.EVERYBODY_BELONGS;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.isonomia.command.membership.Standings;
import org.isonomia.events.CircleId;
import org.isonomia.events.circles.CircleEvent.Belonging;
import org.isonomia.events.circles.CircleEvent.CircleDissolved;
import org.isonomia.events.circles.CircleEvent.CircleJoined;
import org.isonomia.events.circles.CircleEvent.CircleLeft;
import org.isonomia.events.circles.CircleEvent.CircleLife;
import org.isonomia.events.circles.Joining;
import org.isonomia.events.membership.MembershipEvent.Standing;

/**
 * The circles that one member joined and has not left: a dissolved one hands them to its parent where that is joined, and
 * who leaves the community is in none.
 */
public record Joined(CirclesState circles, Set<CircleId> by) {
    public static final Joined NONE = new Joined(CirclesState.NONE, Set.of());

    public boolean contains(CircleId circle) {
        return by.contains(circle);
    }

    /** Why nobody joins or leaves it. */
    public Optional<CircleRefusal> closed(CircleId id) {
        if (circles.dissolved().contains(id)) return Optional.of(CIRCLE_DISSOLVED);
        var circle = circles.circle(id);
        if (circle.isEmpty()) return Optional.of(CIRCLE_UNKNOWN);
        return circle.get().joining() == Joining.ALL ? Optional.of(EVERYBODY_BELONGS) : Optional.empty();
    }

    public Joined after(CircleLife event) {
        var next = circles.after(event);
        if (!(event instanceof CircleDissolved) || !contains(event.circle())) return new Joined(next, by);
        var left = new HashSet<>(by);
        left.remove(event.circle());
        circles.parent(event.circle())
                .filter(parent -> circles.circle(parent)
                        .filter(circle -> circle.joining() == Joining.JOINED)
                        .isPresent())
                .ifPresent(left::add);
        return new Joined(next, Set.copyOf(left));
    }

    public Joined after(Belonging event) {
        var next = new HashSet<>(by);
        switch (event) {
            case CircleJoined e -> next.add(e.circle());
            case CircleLeft e -> next.remove(e.circle());
        }
        return new Joined(circles, Set.copyOf(next));
    }

    public Joined after(Standing event) {
        return Standings.isMemberAfter(event) ? this : new Joined(circles, Set.of());
    }
}
