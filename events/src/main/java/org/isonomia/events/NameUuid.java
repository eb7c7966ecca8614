package org.isonomia.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Version 5 UUIDs (RFC 9562 §5.5): the same namespace and name give the same id, on every node and at every retry. */
public final class NameUuid {
    /** The namespace of Isonomia's own names. */
    public static final UUID ISONOMIA = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private NameUuid() {}

    /** The command id of one actor's idempotency key. */
    public static UUID command(String actor, String idempotencyKey) {
        return of(ISONOMIA, "command/" + actor + "/" + idempotencyKey);
    }

    /** The command id of what an automation does about one cause: a crash or a second node repeats it harmlessly. */
    public static UUID automation(UUID cause, String automation) {
        return of(cause, automation);
    }

    /** The id of the entry that a command appends as its {@code ordinal}-th, counted from 0. */
    public static UUID entry(UUID command, int ordinal) {
        return of(command, "entry/" + ordinal);
    }

    static UUID of(UUID namespace, String name) {
        MessageDigest sha1;
        try {
            sha1 = MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
        sha1.update(ByteBuffer.allocate(16)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .array());
        byte[] hash = sha1.digest(name.getBytes(UTF_8));
        hash[6] = (byte) ((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
        ByteBuffer bits = ByteBuffer.wrap(hash);
        return new UUID(bits.getLong(), bits.getLong());
    }
}
