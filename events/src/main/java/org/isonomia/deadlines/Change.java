package org.isonomia.deadlines;

import java.time.Instant;
import java.util.List;
import org.isonomia.events.Id;
import org.jspecify.annotations.Nullable;

/** What a fact does to a deadline of one subject: an id, or several ids and numbers with slashes between. */
public sealed interface Change {
    List<Change> NONE = List.of();

    String subject();

    /** From now on it is this, whatever it was before. */
    record Set(String subject, Instant at) implements Change {}

    /** It is not earlier than this; it stays away when there is none. */
    record NotBefore(String subject, Instant at) implements Change {}

    /** There is none any more. */
    record Settle(String subject) implements Change {}

    /** There is none until {@link Return}. */
    record Park(String subject) implements Change {}

    /** What was parked is what it was. */
    record Return(String subject) implements Change {}

    static List<Change> set(Id subject, Instant at) {
        return set(subject.value(), at);
    }

    static List<Change> set(String subject, Instant at) {
        return List.of(new Set(subject, at));
    }

    /** Set where there is a moment to set it to. */
    static List<Change> setIfAny(Id subject, @Nullable Instant at) {
        return at == null ? NONE : set(subject, at);
    }

    static List<Change> settle(Id subject) {
        return settle(subject.value());
    }

    static List<Change> settle(String subject) {
        return List.of(new Settle(subject));
    }

    static List<Change> settleIfAny(@Nullable Id subject) {
        return subject == null ? NONE : settle(subject);
    }
}
