package org.isonomia.eventstore;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.sql.DataSource;

/** Opens sealed values in batches, for views and for openings that become public. Decisions never read them. */
public final class SealedReader {

    /**
     * A sealed value with what proves it.
     *
     * @param salt that was hashed before the value
     * @param value the plain bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // read, never compared
    public record Opening(byte[] salt, byte[] value) {}

    private final DataSource dataSource;
    private final SubjectKeys keys;

    public SealedReader(DataSource dataSource, SubjectKeys keys) {
        this.dataSource = dataSource;
        this.keys = keys;
    }

    /** The values by commitment. What is absent has been erased, or was never sealed here. */
    public Map<String, byte[]> open(Collection<String> commitments) {
        Map<String, byte[]> values = new LinkedHashMap<>();
        openings(commitments).forEach((commitment, opening) -> values.put(commitment, opening.value()));
        return values;
    }

    /** The values with their salts, so that anyone can check them against the commitments. */
    public Map<String, Opening> openings(Collection<String> commitments) {
        if (commitments.isEmpty()) {
            return Map.of();
        }
        Object[] wanted = commitments.stream().distinct().map(Hex::bytes).toArray(byte[][]::new);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select s.commitment, s.subject, s.ciphertext, k.key_id, k.wrapped
                          from log.sealed_value s join log.subject_key k on k.subject = s.subject
                         where s.commitment = any (?)
                        """)) {
            select.setArray(1, connection.createArrayOf("bytea", wanted));
            Map<String, Opening> openings = new LinkedHashMap<>();
            Map<String, SecretKey> unwrapped = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String commitment = Hex.text(rows.getBytes(1));
                    String subject = rows.getString(2);
                    SecretKey key = unwrapped.get(subject);
                    if (key == null) {
                        key = keys.unwrap(subject, rows.getString(4), rows.getBytes(5));
                        unwrapped.put(subject, key);
                    }
                    openings.put(commitment, opening(Aead.open(key, rows.getBytes(3), commitment)));
                }
            }
            return openings;
        } catch (SQLException e) {
            throw Sql.failed("Sealed values cannot be read", e);
        }
    }

    /**
     * The plain form of a row: one byte with the salt's length, the salt, the value. Where the value has room to fill, the
     * first byte is negative, the value's length follows it as four bytes, and zeros follow the value up to a whole number
     * of rooms.
     */
    static byte[] plain(SealedValue sealed) {
        byte[] salt = sealed.salt();
        byte[] value = sealed.value();
        if (salt.length > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("A salt has at most 127 bytes, not " + salt.length);
        }
        if (sealed.room() == 0) {
            return ByteBuffer.allocate(1 + salt.length + value.length)
                    .put((byte) salt.length)
                    .put(salt)
                    .put(value)
                    .array();
        }
        int rooms = Math.max(1, Math.ceilDiv(value.length, sealed.room()));
        return ByteBuffer.allocate(1 + Integer.BYTES + salt.length + rooms * sealed.room())
                .put((byte) ~salt.length)
                .putInt(value.length)
                .put(salt)
                .put(value)
                .array();
    }

    private static Opening opening(byte[] plain) {
        var bytes = ByteBuffer.wrap(plain);
        byte first = bytes.get();
        boolean filled = first < 0;
        byte[] salt = new byte[filled ? ~first : first];
        int length = filled ? bytes.getInt() : plain.length - 1 - salt.length;
        byte[] value = new byte[length];
        bytes.get(salt).get(value);
        return new Opening(salt, value);
    }
}
