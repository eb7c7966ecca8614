package org.isonomia.transparency.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.SignedNote;

/** The checkpoints that were published. */
public final class Checkpoints {
    private Checkpoints() {}

    /** The one of the largest size. @throws org.isonomia.transparency.RejectedException when it is no note */
    public static Optional<SignedNote> latest(Connection connection) throws SQLException {
        try (var select =
                connection.prepareStatement("select note from transparency.checkpoint order by size desc limit 1")) {
            return note(select);
        }
    }

    /** The first one that covers an entry. @throws org.isonomia.transparency.RejectedException when it is no note */
    public static Optional<SignedNote> covering(Connection connection, long position) throws SQLException {
        try (var select = connection.prepareStatement(
                "select note from transparency.checkpoint where size > ? order by size limit 1")) {
            select.setLong(1, position);
            return note(select);
        }
    }

    /** The one of the largest size with what witnesses signed of it, as it is served. */
    public static Optional<SignedNote> served(Connection connection) throws SQLException {
        var latest = latest(connection);
        if (latest.isEmpty()) return latest;
        long size = Checkpoint.parse(latest.get().text()).head().size();
        return Optional.of(latest.get().with(Cosignatures.of(connection, size)));
    }

    private static Optional<SignedNote> note(PreparedStatement select) throws SQLException {
        try (var row = select.executeQuery()) {
            return row.next() ? Optional.of(SignedNote.parse(row.getString(1).getBytes(UTF_8))) : Optional.empty();
        }
    }

    /** Publishes one with the commit of the transaction; the database refuses a second one of a size. */
    public static void add(Connection connection, long size, SignedNote note) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into transparency.checkpoint (size, note) values (?, ?)")) {
            insert.setLong(1, size);
            insert.setString(2, note.toString());
            insert.executeUpdate();
        }
    }
}
