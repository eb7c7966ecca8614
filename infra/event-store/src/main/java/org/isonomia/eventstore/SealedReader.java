package org.isonomia.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
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

    /** The plain form of a row: one byte with the salt's length, the salt, the value. */
    static byte[] plain(SealedValue sealed) {
        byte[] salt = sealed.salt();
        byte[] plain = new byte[1 + salt.length + sealed.value().length];
        if (salt.length > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("A salt has at most 127 bytes, not " + salt.length);
        }
        plain[0] = (byte) salt.length;
        System.arraycopy(salt, 0, plain, 1, salt.length);
        System.arraycopy(sealed.value(), 0, plain, 1 + salt.length, sealed.value().length);
        return plain;
    }

    private static Opening opening(byte[] plain) {
        int valueAt = 1 + plain[0];
        return new Opening(Arrays.copyOfRange(plain, 1, valueAt), Arrays.copyOfRange(plain, valueAt, plain.length));
    }
}
