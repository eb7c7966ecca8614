package org.isonomia.events.catalogue;

import static org.isonomia.events.Kind.kind;

import java.util.List;
import java.util.Set;
import org.isonomia.events.Catalogue;
import org.isonomia.events.Kind;
import org.isonomia.events.Tag;
import org.isonomia.events.circles.CircleEvent;
import org.isonomia.events.circles.CircleEvent.Belonging;
import org.isonomia.events.circles.CircleEvent.CircleAltered;
import org.isonomia.events.circles.CircleEvent.CircleDissolved;
import org.isonomia.events.circles.CircleEvent.CircleFormed;
import org.isonomia.events.circles.CircleEvent.CircleJoined;
import org.isonomia.events.circles.CircleEvent.CircleLeft;
import org.isonomia.events.circles.CircleEvent.CircleLife;
import org.isonomia.events.circles.CircleEvent.CircleMoved;

/** The kinds of events of circles. */
final class CircleKinds {
    private static final List<Kind<? extends CircleEvent>> KINDS = List.of(
            kind("circles.CircleFormed", 1, CircleFormed.class, e -> life(e)),
            kind("circles.CircleAltered", 1, CircleAltered.class, e -> life(e)),
            kind("circles.CircleMoved", 1, CircleMoved.class, e -> life(e)),
            kind("circles.CircleDissolved", 1, CircleDissolved.class, e -> life(e)),
            kind("circles.CircleJoined", 1, CircleJoined.class, e -> belonging(e)),
            kind("circles.CircleLeft", 1, CircleLeft.class, e -> belonging(e)));

    static final List<Catalogue.Area> AREAS = List.of(new Catalogue.Area(CircleEvent.class, KINDS));

    private CircleKinds() {}

    private static Set<Tag> life(CircleLife event) {
        return Set.of(Tag.circle(event.circle()), Tag.circles());
    }

    private static Set<Tag> belonging(Belonging event) {
        return Set.of(Tag.circle(event.circle()), Tag.circles(), Tag.member(event.member()));
    }
}
