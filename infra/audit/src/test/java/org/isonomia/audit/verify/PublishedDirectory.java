package org.isonomia.audit.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.audit.history.Draft;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.SigningKey;
import org.isonomia.transparency.receipt.Receipt;
import org.isonomia.transparency.tile.EntryBundle;
import org.isonomia.transparency.tile.HashTile;
import org.isonomia.transparency.tile.TileIndex;
import org.isonomia.transparency.tile.TileTree;
import org.isonomia.transparency.tile.TiledSubtrees;
import org.isonomia.transparency.tile.Tiling;
import org.isonomia.transparency.tree.Hashing;
import org.isonomia.transparency.tree.Prover;

/** A log as static files, signed by a key of its own. */
public final class PublishedDirectory {
    public static final SigningKey KEY = SigningKey.generate("example.org/log");
    private final Path root;
    private final List<byte[]> entries = new ArrayList<>();
    private SignedNote note = KEY.sign("nothing\n");
    private final JsonEntryCodec codec = new JsonEntryCodec(Isonomia.CATALOGUE, () -> new byte[32]);

    public PublishedDirectory(Path root) {
        this.root = root;
    }

    public void publish(List<Draft> drafts) throws IOException {
        publish(drafts, KEY);
    }

    /** @param signers of the checkpoint */
    public void publish(List<Draft> drafts, SigningKey... signers) throws IOException {
        entries.clear();
        for (Draft draft : drafts) {
            var encoded = codec.encode(draft.stamp(), draft.event());
            entries.add(encoded.bytes());
            for (var text : encoded.texts()) write("blob/" + text.sha256(), text.utf8());
        }
        var tree = new TileTree();
        for (byte[] entry : entries) tree.append(Hashing.leaf(entry), this::tile);
        tree.unfinished(this::tile);
        for (TileIndex index : Tiling.all(0, entries.size())) {
            var bundle = entries.subList((int) index.first(), (int) index.first() + index.width());
            write("tile/entries/" + index.path(), EntryBundle.write(bundle));
        }
        var checkpoint = new Checkpoint(KEY.verifier().name(), tree.head());
        note = signers[0].sign(checkpoint.text());
        for (SigningKey signer : signers)
            note = note.with(signer.sign(checkpoint.text()).signatures());
        write("checkpoint", note.bytes());
    }

    /** Shows a rotation by its entry at a position, under the checkpoint published last. */
    public void rotation(int number, int position) throws IOException {
        var subtrees = new TiledSubtrees(this::tile, entries.size());
        var path = new Prover(subtrees).inclusion(position, entries.size()).path();
        write("rotation/" + number, new Receipt(entries.get(position), position, path, note).bytes());
    }

    private HashTile tile(int level, TileIndex index) {
        try {
            return HashTile.read(Files.readAllBytes(root.resolve("tile/" + level + "/" + index.path())), index.width());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tile(int level, long number, HashTile tile) throws IOException {
        write("tile/" + level + "/" + new TileIndex(number, tile.width()).path(), tile.bytes());
    }

    public void write(String path, byte[] bytes) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
