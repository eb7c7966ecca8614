package org.isonomia.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.sql.DataSource;

/**
 * One AES-256 key per subject, wrapped under a key-encryption key the database never sees.
 *
 * <p>No key is kept in memory: erasing a subject on one node must reach all of them at once.
 */
public final class SubjectKeys {

    private record Wrapped(String subject, String keyId, byte[] bytes) {}

    private final DataSource dataSource;
    private final KeyEncryptionKeyFile keyEncryptionKeys;

    public SubjectKeys(DataSource dataSource, KeyEncryptionKeyFile keyEncryptionKeys) {
        this.dataSource = dataSource;
        this.keyEncryptionKeys = keyEncryptionKeys;
    }

    /**
     * Wraps every subject key under the newest key-encryption key. Safe to repeat and to run on a live system; when it
     * returns, {@link KeyEncryptionKeyFile#forgetOld()} may follow.
     *
     * @return how many keys were wrapped anew
     */
    public int rewrap() {
        int done = 0;
        List<Wrapped> old = notUnder(keyEncryptionKeys.currentId());
        while (!old.isEmpty()) {
            for (Wrapped wrapped : old) {
                done += rewrap(wrapped);
            }
            old = notUnder(keyEncryptionKeys.currentId());
        }
        return done;
    }

    /**
     * To be called at start: a database whose keys nobody can unwrap must not be written to.
     *
     * @throws IllegalStateException when the file lacks a key this database needs
     */
    public void requireKnownKeys() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select distinct key_id from log.subject_key");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                keyEncryptionKeys.key(rows.getString(1));
            }
        } catch (SQLException e) {
            throw Sql.failed("Subject keys cannot be checked", e);
        }
    }

    /** The subject's key, created when there is none. Called by the thread that appends. */
    SecretKey forSealing(String subject) {
        try (Connection connection = dataSource.getConnection()) {
            Optional<SecretKey> existing = find(connection, subject);
            return existing.isPresent() ? existing.get() : create(connection, subject);
        } catch (SQLException e) {
            throw new LogBusyException("The key of " + subject + " is not reachable", e);
        }
    }

    SecretKey unwrap(String subject, String keyId, byte[] wrapped) {
        return Aead.key(Aead.open(keyEncryptionKeys.key(keyId), wrapped, subject));
    }

    /**
     * Stores a fresh key. The subject's advisory lock is also taken by its erasure, so that either the tombstone is seen
     * here or the key is deleted there. The commit need not reach the disk: a later durable one carries it along.
     */
    private SecretKey create(Connection connection, String subject) throws SQLException {
        SecretKey fresh = Aead.newKey();
        String keyId = keyEncryptionKeys.currentId();
        byte[] wrapped = Aead.seal(keyEncryptionKeys.key(keyId), fresh.getEncoded(), subject);
        return Sql.inTransaction(connection, () -> {
            try (PreparedStatement lock = connection.prepareStatement(
                    "select set_config('synchronous_commit', 'off', true), " + Sql.SUBJECT_LOCK)) {
                lock.setString(1, subject);
                lock.execute();
            }
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into log.subject_key (subject, key_id, wrapped)
                    select ?, ?, ? where not exists (select from log.erased_subject where subject = ?)
                    on conflict (subject) do nothing
                    """)) {
                insert.setString(1, subject);
                insert.setString(2, keyId);
                insert.setBytes(3, wrapped);
                insert.setString(4, subject);
                insert.executeUpdate();
            }
            return find(connection, subject).orElseThrow(() -> new ErasedSubjectException(subject));
        });
    }

    private Optional<SecretKey> find(Connection connection, String subject) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select key_id, wrapped from log.subject_key where subject = ?")) {
            select.setString(1, subject);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(unwrap(subject, row.getString(1), row.getBytes(2))) : Optional.empty();
            }
        }
    }

    private List<Wrapped> notUnder(String keyId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select subject, key_id, wrapped from log.subject_key where key_id <> ? limit 1000")) {
            select.setString(1, keyId);
            List<Wrapped> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Wrapped(rows.getString(1), rows.getString(2), rows.getBytes(3)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw Sql.failed("Subject keys cannot be read", e);
        }
    }

    private int rewrap(Wrapped old) {
        byte[] key = unwrap(old.subject(), old.keyId(), old.bytes()).getEncoded();
        String newId = keyEncryptionKeys.currentId();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update log.subject_key set key_id = ?, wrapped = ? where subject = ? and key_id = ?")) {
            update.setString(1, newId);
            update.setBytes(2, Aead.seal(keyEncryptionKeys.key(newId), key, old.subject()));
            update.setString(3, old.subject());
            update.setString(4, old.keyId());
            return update.executeUpdate();
        } catch (SQLException e) {
            throw Sql.failed("The key of " + old.subject() + " cannot be wrapped anew", e);
        }
    }
}
