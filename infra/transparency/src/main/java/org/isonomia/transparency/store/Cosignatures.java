package org.isonomia.transparency.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.transparency.note.NoteSignature;

/** What witnesses signed of the published checkpoints; each stays with the checkpoint it belongs to. */
public final class Cosignatures {
    /**
     * What a witness signed last.
     *
     * @param witness its key
     * @param at in seconds since 1970, as it says
     */
    public record Latest(String witness, long size, long at) {}

    private static final String ADD = "insert into transparency.cosignature (size, witness, at, line)"
            + " values (?, ?, ?, ?) on conflict do nothing";
    private static final String LATEST = "select distinct on (witness) witness, size, at from transparency.cosignature"
            + " order by witness, size desc";

    private Cosignatures() {}

    /** Adds one that was verified; a second one by a witness of the same size is left out. */
    public static void add(Connection connection, Latest signed, NoteSignature signature) throws SQLException {
        try (var insert = connection.prepareStatement(ADD)) {
            insert.setLong(1, signed.size());
            insert.setString(2, signed.witness());
            insert.setLong(3, signed.at());
            insert.setString(4, signature.line().stripTrailing());
            insert.executeUpdate();
        }
    }

    /** Those of the checkpoint of this size. */
    public static List<NoteSignature> of(Connection connection, long size) throws SQLException {
        try (var select = connection.prepareStatement(
                "select line from transparency.cosignature where size = ? order by witness")) {
            select.setLong(1, size);
            var signatures = new ArrayList<NoteSignature>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) signatures.add(NoteSignature.parse(rows.getString(1)));
            }
            return signatures;
        }
    }

    /** What each witness that ever signed signed last. */
    public static List<Latest> latest(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(LATEST);
                var rows = select.executeQuery()) {
            var latest = new ArrayList<Latest>();
            while (rows.next()) latest.add(new Latest(rows.getString(1), rows.getLong(2), rows.getLong(3)));
            return latest;
        }
    }
}
