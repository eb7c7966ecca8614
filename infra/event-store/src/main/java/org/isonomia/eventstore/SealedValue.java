package org.isonomia.eventstore;

/**
 * A value the log only commits to. It is encrypted under its subject's key before it leaves the caller's thread.
 *
 * @param commitment 64 lower-case hexadecimal digits, as the entry holds them
 * @param subject whose erasure makes the value unreadable, such as a member or a poll
 * @param salt what makes the commitment impossible to guess; stored only encrypted
 * @param value the plain bytes
 * @param room bytes that the value takes at least when it is encrypted: shorter ones are filled up
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
public record SealedValue(String commitment, String subject, byte[] salt, byte[] value, int room) {

    public SealedValue {
        if (!Hex.isDigest(commitment)) {
            throw new IllegalArgumentException("A commitment is 64 lower-case hexadecimal digits: " + commitment);
        }
        if (subject.isBlank()) {
            throw new IllegalArgumentException("A sealed value needs a subject");
        }
        if (room < 0) {
            throw new IllegalArgumentException("A sealed value takes no negative number of bytes");
        }
    }
}
