package org.isonomia.events;

/**
 * A long public text (a proposal, an article). The entry holds its digest, the bytes lie beside the log under that
 * digest and are never erased: what a community adopts stays readable.
 */
public sealed interface PublicText {
    record Full(String text) implements PublicText {}

    /** @param sha256 lower hex of SHA-256 over the UTF-8 bytes of the text */
    record Stored(String sha256) implements PublicText {}

    static PublicText of(String text) {
        return new Full(text);
    }

    /** @throws IllegalStateException if this text has not been through the log */
    default String sha256() {
        if (this instanceof Stored stored) return stored.sha256();
        throw new IllegalStateException("a text has a digest only once it is in the log");
    }
}
