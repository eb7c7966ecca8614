package org.isonomia.events.circles;

import org.isonomia.events.CircleId;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Circles and who belongs to them. Where a fact follows from another it is not said twice: who leaves the community is in
 * none of its circles from there on, and a dissolved circle hands on its members and the circles in it (ADR 37).
 */
public sealed interface CircleEvent extends Event {
    CircleId circle();

    /** What changes which circles there are and where they lie: only decisions do. */
    sealed interface CircleLife extends CircleEvent {}

    /** What a member does about belonging to a circle. */
    sealed interface Belonging extends CircleEvent {
        MemberId member();
    }

    /** @param parent the circle that it lies in; absent for one that lies in the community itself */
    record CircleFormed(
            CircleId circle,
            String name,
            String purpose,
            @Nullable CircleId parent,
            Joining joining) implements CircleLife {}

    /** @param edition of its name and purpose, from 2; it was formed with the first */
    record CircleAltered(CircleId circle, int edition, String name, String purpose) implements CircleLife {}

    /** With every circle in it. @param parent absent when it lies in the community itself from here on */
    record CircleMoved(CircleId circle, @Nullable CircleId parent) implements CircleLife {}

    /**
     * There is no such circle any more, nor is there again under its id. The circles in it lie in its parent from here on,
     * and who had joined it has joined its parent, where that is joined.
     */
    record CircleDissolved(CircleId circle) implements CircleLife {}

    record CircleJoined(CircleId circle, MemberId member) implements Belonging {}

    record CircleLeft(CircleId circle, MemberId member) implements Belonging {}
}
