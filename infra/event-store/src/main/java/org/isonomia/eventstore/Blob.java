package org.isonomia.eventstore;

/**
 * A long public text kept beside the log; the entry holds its digest.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param bytes the text
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
public record Blob(String sha256, byte[] bytes) {

    public Blob {
        if (!Hex.isDigest(sha256)) {
            throw new IllegalArgumentException("A digest is 64 lower-case hexadecimal digits: " + sha256);
        }
    }
}
