package org.isonomia.events.codec;

/** What the log keeps of a sealed value. */
public final class Commitments {
    private Commitments() {}

    /** Lower hex of SHA-256("isonomia/sealed/1" || salt || value). */
    public static String of(byte[] salt, byte[] value) {
        return EventJson.commitment(salt, value);
    }
}
