package org.isonomia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isonomia.events.Event;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.codec.Stamp;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.SigningKey;
import org.isonomia.transparency.tile.EntryBundle;
import org.isonomia.transparency.tile.HashTile;
import org.isonomia.transparency.tile.TileIndex;
import org.isonomia.transparency.tile.TileTree;
import org.isonomia.transparency.tree.Hashing;

/** Writes the same entries as rows of a log and as the files of its mirror. */
final class ChronicleFiles implements Chronicle.Entries {

    private final Random random = new Random(1);
    private final JsonEntryCodec codec = new JsonEntryCodec(Isonomia.CATALOGUE, this::salt);
    private final PreparedStatement insert;
    private final Path mirror;
    private final TileTree tree = new TileTree();
    private final List<byte[]> bundle = new ArrayList<>();

    ChronicleFiles(Connection connection, Path mirror) throws SQLException {
        connection.setAutoCommit(false);
        this.insert = connection.prepareStatement(
                "insert into log.entry (position, id, name, bytes, leaf_hash) values (?, ?, ?, ?, ?)");
        this.mirror = mirror;
    }

    @Override
    public void entry(Stamp stamp, Event event) throws SQLException, IOException {
        var encoded = codec.encode(stamp, event);
        for (var text : encoded.texts()) write("blob/" + text.sha256(), text.utf8());
        var leaf = Hashing.leaf(encoded.bytes());
        insert.setLong(1, tree.size());
        insert.setObject(2, stamp.id());
        insert.setString(3, Isonomia.CATALOGUE.of(event.getClass()).name());
        insert.setBytes(4, encoded.bytes());
        insert.setBytes(5, leaf.bytes());
        insert.addBatch();
        bundle.add(encoded.bytes());
        tree.append(leaf, this::tile);
        if (bundle.size() == TileIndex.FULL) flush();
    }

    void end(SigningKey key) throws SQLException, IOException {
        flush();
        tree.unfinished(this::tile);
        insert.getConnection().commit();
        insert.close();
        write(
                "checkpoint",
                key.sign(new Checkpoint(key.verifier().name(), tree.head()).text())
                        .bytes());
    }

    private void flush() throws SQLException, IOException {
        insert.executeBatch();
        if (bundle.isEmpty()) return;
        var index = new TileIndex((tree.size() - 1) / TileIndex.FULL, bundle.size());
        write("tile/entries/" + index.path(), EntryBundle.write(bundle));
        bundle.clear();
    }

    private void tile(int level, long number, HashTile tile) throws IOException {
        write("tile/" + level + "/" + new TileIndex(number, tile.width()).path(), tile.bytes());
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = mirror.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private byte[] salt() {
        byte[] salt = new byte[32];
        random.nextBytes(salt);
        return salt;
    }
}
