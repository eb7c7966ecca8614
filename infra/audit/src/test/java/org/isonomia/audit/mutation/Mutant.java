package org.isonomia.audit.mutation;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.isonomia.events.codec.Stamp;
import tools.jackson.databind.node.ObjectNode;

/**
 * One field of one event, or of the stamp of one act, changed.
 *
 * @param position of the event, or of the first of the act
 * @param field the kind of event and the path of the field, list items without their index
 * @param change what was done
 */
record Mutant(int position, String field, String change, How how) {
    sealed interface How {}

    /** @param data what the entry holds instead */
    record Data(ObjectNode data) implements How {}

    /** Of the whole act. @param cause whose automation it then claims to be; absent when its command stays */
    record Stamped(UnaryOperator<Stamp> stamp) implements How {}

    /** As a program before wrote it. */
    record Version(int version, ObjectNode data) implements How {}

    @Override
    public String toString() {
        return field + " (" + change + ") at " + position;
    }

    static Stamp at(Stamp of, java.time.Instant at) {
        return new Stamp(of.id(), at, of.by(), of.command(), of.ordinal(), of.because());
    }

    static Stamp by(Stamp of, org.isonomia.events.@org.jspecify.annotations.Nullable MemberId by) {
        return new Stamp(of.id(), of.at(), by, of.command(), of.ordinal(), of.because());
    }

    static Stamp because(Stamp of, @org.jspecify.annotations.Nullable UUID because) {
        return new Stamp(of.id(), of.at(), of.by(), of.command(), of.ordinal(), because);
    }
}
