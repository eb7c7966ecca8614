package org.isonomia.bench;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.isonomia.eventstore.DraftEntry;

/**
 * The yardstick: a client with a connection of its own that inserts an equal row with equal tags in one transaction per
 * row. It gets its position from memory, checks no condition and remembers no command; one round trip is all it takes.
 */
final class PlainInsert implements Load.Client, AutoCloseable {

    static final String SCHEMA = """
            create schema plain;
            create table plain.entry (like log.entry including all);
            create table plain.entry_tag (like log.entry_tag including all);
            """;

    private static final String SQL = """
            with e as (insert into plain.entry (position, id, name, bytes, leaf_hash) values (?, ?, ?, ?, ?))
            insert into plain.entry_tag (tag, name, position) values (?, ?, ?), (?, ?, ?)
            """;

    private final Connection connection;
    private final PreparedStatement insert;
    private final AtomicLong positions;
    private final SplittableRandom random;

    PlainInsert(String url, AtomicLong positions, SplittableRandom random) throws SQLException {
        this.connection = DriverManager.getConnection(url);
        this.insert = connection.prepareStatement(SQL);
        this.positions = positions;
        this.random = random;
    }

    @Override
    public long work(BooleanSupplier goOn) throws SQLException {
        BallotCodec codec = new BallotCodec();
        long done = 0;
        while (goOn.getAsBoolean()) {
            String poll = "p" + random.nextInt(20);
            String member = "m" + random.nextInt(100_000);
            UUID id = new UUID(random.nextLong(), random.nextLong());
            byte[] bytes = codec.encode(new DraftEntry(
                            id,
                            "polls.BallotCast",
                            "1",
                            Instant.now(),
                            Ballots.data(poll, member),
                            Map.of("command", id.toString()),
                            0,
                            Ballots.tags(poll, member)))
                    .bytes();
            long position = positions.getAndIncrement();
            insert.setLong(1, position);
            insert.setObject(2, id);
            insert.setString(3, "polls.BallotCast");
            insert.setBytes(4, bytes);
            insert.setBytes(5, leafHash(bytes));
            insert.setString(6, "poll:" + poll);
            insert.setString(7, "polls.BallotCast");
            insert.setLong(8, position);
            insert.setString(9, "ballot:" + poll + "/" + member);
            insert.setString(10, "polls.BallotCast");
            insert.setLong(11, position);
            insert.executeUpdate();
            done++;
        }
        return done;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static byte[] leafHash(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 0);
            return digest.digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
