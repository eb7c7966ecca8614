package org.isonomia.audit.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.tile.EntryBundle;
import org.isonomia.transparency.tile.HashTile;
import org.isonomia.transparency.tile.TileIndex;
import org.isonomia.transparency.tile.TileTree;
import org.isonomia.transparency.tile.Tiling;
import org.isonomia.transparency.tree.Hash;
import org.isonomia.transparency.tree.Hashing;

/**
 * One pass over a published log: the signature of its checkpoint, every entry against the tile that holds its hash, every
 * tile of every level, the root, and that the log continues what an older checkpoint committed to.
 */
public final class Verification {
    /** Takes the entries as they are verified; a fault found later still makes all of them void. */
    public interface Entries {
        void begin(long size) throws IOException;

        void entry(long position, byte[] bytes, Hash leaf) throws IOException;
    }

    /**
     * @param note the checkpoint, verbatim
     * @param faults what is wrong, in the order in which it was found; empty when the log is what was signed
     */
    public record Verified(SignedNote note, Checkpoint checkpoint, List<String> faults) {}

    private static final int MOST_FAULTS = 20;

    private final LogFiles files;
    private final List<String> faults = new ArrayList<>();

    private Verification(LogFiles files) {
        this.files = files;
    }

    /**
     * @param since an older checkpoint of the same log, if one was kept
     * @throws RejectedException when checkpoint or older checkpoint are none of this key's
     * @throws IOException when something is not there or cannot be read
     */
    public static Verified of(LogFiles files, VerifierKey key, Optional<SignedNote> since, Entries entries)
            throws IOException {
        return new Verification(files).run(key, since, entries);
    }

    private Verified run(VerifierKey key, Optional<SignedNote> since, Entries entries) throws IOException {
        var note = SignedNote.parse(required("checkpoint"));
        var checkpoint = Checkpoint.verify(note, key);
        var older = since.map(earlier -> Checkpoint.verify(earlier, key));
        long size = checkpoint.head().size();
        if (older.isPresent() && older.get().head().size() > size)
            fault("the log has shrunk: " + size + " entries, "
                    + older.get().head().size() + " were signed before");
        entries.begin(size);
        var tree = new TileTree();
        compareOlder(older, tree);
        for (TileIndex index : Tiling.all(0, size)) {
            var bundle = bundle(index);
            for (int i = 0; i < bundle.size(); i++) {
                byte[] bytes = bundle.get(i);
                var leaf = Hashing.leaf(bytes);
                entries.entry(index.first() + i, bytes, leaf);
                tree.append(leaf, this::compare);
                compareOlder(older, tree);
            }
        }
        tree.unfinished(this::compare);
        if (!tree.head().equals(checkpoint.head()))
            fault("the entries have root " + tree.head().root().base64() + ", signed is "
                    + checkpoint.head().root().base64());
        return new Verified(note, checkpoint, List.copyOf(faults));
    }

    private List<byte[]> bundle(TileIndex index) throws IOException {
        byte[] bytes = required("tile/entries/" + index.path());
        try {
            return EntryBundle.read(bytes, index.width());
        } catch (RejectedException e) {
            if (e.fault() != Fault.BUNDLE_LENGTH) throw e;
            throw new IOException("the bundle of entries from " + index.first() + " on is broken: " + e.getMessage());
        }
    }

    /** A tile that was computed from the entries, against the one that is served. */
    private void compare(int level, long number, HashTile computed) throws IOException {
        var index = new TileIndex(number, computed.width());
        byte[] served = required("tile/" + level + "/" + index.path());
        if (!Arrays.equals(served, computed.bytes()))
            fault("tile " + level + "/" + index.path() + " is not that of the entries below it");
    }

    private void compareOlder(Optional<Checkpoint> older, TileTree tree) {
        if (older.isPresent()
                && older.get().head().size() == tree.size()
                && !older.get().head().equals(tree.head()))
            fault("the log is another than the one signed before with " + tree.size() + " entries");
    }

    private byte[] required(String path) throws IOException {
        return files.read(path).orElseThrow(() -> new IOException("there is no " + path));
    }

    private void fault(String what) {
        if (faults.size() < MOST_FAULTS) faults.add(what);
    }
}
