package org.isonomia.events;

/**
 * A personal value (a name, an e-mail address, a member's free text) of which the log keeps only a commitment. Two
 * plain values are equal by value; what is read back from the log is always {@link Committed}. Decisions never look
 * inside: erasing the value must change no result.
 */
public sealed interface Sealed<T> {
    /**
     * @param subject whose key seals the value, and at whose erasure it goes: a member, or a poll for hidden choices
     * @param room bytes that its sealed form takes at least, so that the length of a shorter value says nothing; 0 where
     *     the length is no secret
     */
    record Plain<T>(Id subject, T value, int room) implements Sealed<T> {
        @Override
        public String toString() {
            return "Sealed[of " + subject + "]";
        }
    }

    /** @param commitment lower hex of SHA-256("isonomia/sealed/1" || salt32 || value bytes) */
    record Committed<T>(String commitment) implements Sealed<T> {}

    static <T> Sealed<T> of(Id subject, T value) {
        return new Plain<>(subject, value, 0);
    }

    /** @param room bytes that its sealed form takes at least */
    static <T> Sealed<T> of(Id subject, T value, int room) {
        return new Plain<>(subject, value, room);
    }

    /** @throws IllegalStateException if this value has not been through the log */
    default String commitment() {
        if (this instanceof Committed<T> committed) return committed.commitment();
        throw new IllegalStateException("a value has a commitment only once it is in the log");
    }
}
