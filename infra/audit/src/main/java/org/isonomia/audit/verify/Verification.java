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
import org.isonomia.transparency.tree.TreeHead;

/**
 * One pass over a published log: the signature of its checkpoint, every entry against the tile that holds its hash, every
 * tile of every level, the root, and that the log continues what an older checkpoint committed to.
 */
public final class Verification {
    /** Takes the entries as they are verified; a fault found later still makes all of them void. @param <R> one as read */
    public interface Entries<R> {
        void begin(long size) throws IOException;

        /** On any thread and in any order, ahead of what is taken. */
        R read(long position, byte[] bytes, Hash leaf);

        /** In order. */
        void take(R entry) throws IOException;
    }

    /**
     * @param note the checkpoint, verbatim
     * @param keys by which it is known
     * @param found what the entries that were read hash to
     * @param faults what is wrong, in the order in which it was found; empty when the log is what was signed
     */
    public record Verified(SignedNote note, Checkpoint checkpoint, KeyChain keys, TreeHead found, List<String> faults) {
        /** The same with further faults. */
        public Verified with(List<String> further) {
            var all = new ArrayList<>(faults);
            all.addAll(further);
            return new Verified(note, checkpoint, keys, found, List.copyOf(all));
        }
    }

    /** @param root of the tile over the bundle's leaves */
    private record Bundle<R>(TileIndex index, HashTile leaves, Hash root, boolean asServed, List<R> entries) {}

    private static final int MOST_FAULTS = 20;

    private final LogFiles files;
    private final List<String> faults = new ArrayList<>();
    private final List<Checkpoint> older = new ArrayList<>();

    private Verification(LogFiles files) {
        this.files = files;
    }

    /**
     * @param key that is trusted
     * @param since an older checkpoint of the same log, if one was kept
     * @throws RejectedException when checkpoint or older checkpoint are signed neither by this key nor by one that follows it
     * @throws IOException when something is not there or cannot be read
     */
    public static Verified of(LogFiles files, VerifierKey key, Optional<SignedNote> since, Entries<?> entries)
            throws IOException {
        return new Verification(files).run(key, since, entries);
    }

    private <R> Verified run(VerifierKey key, Optional<SignedNote> since, Entries<R> entries) throws IOException {
        var note = SignedNote.parse(required("checkpoint"));
        // After the checkpoint: a rotation that it covers is then shown.
        var keys = KeyChain.of(files, key);
        var checkpoint = keys.verify(note);
        long size = checkpoint.head().size();
        since.map(keys::verify).ifPresent(older -> {
            if (older.head().size() > size)
                fault("the log has shrunk: " + size + " entries, "
                        + older.head().size() + " were signed before");
            this.older.add(older);
        });
        keys.checkpoints().forEach(older::add);
        entries.begin(size);
        var tree = new TileTree();
        compareOlder(tree);
        try (var ahead = new Ahead()) {
            ahead.inOrder(Tiling.all(0, size), index -> bundle(index, entries), bundle -> {
                if (!bundle.asServed) differs(0, bundle.index);
                append(bundle, tree);
                for (R entry : bundle.entries) entries.take(entry);
            });
        }
        tree.unfinished(this::compare);
        if (!tree.head().equals(checkpoint.head()))
            fault("the entries have root " + tree.head().root().base64() + ", signed is "
                    + checkpoint.head().root().base64());
        return new Verified(note, checkpoint, keys, tree.head(), List.copyOf(faults));
    }

    /** A bundle of entries against the tile of their hashes. */
    private <R> Bundle<R> bundle(TileIndex index, Entries<R> entries) throws IOException {
        var leaves = new ArrayList<Hash>(index.width());
        var read = new ArrayList<R>(index.width());
        for (byte[] bytes : entries(index)) {
            var leaf = Hashing.leaf(bytes);
            read.add(entries.read(index.first() + leaves.size(), bytes, leaf));
            leaves.add(leaf);
        }
        var tile = new HashTile(leaves);
        boolean asServed = Arrays.equals(required(path(0, index)), tile.bytes());
        return new Bundle<>(index, tile, index.isFull() ? tile.root() : leaves.getFirst(), asServed, read);
    }

    private List<byte[]> entries(TileIndex index) throws IOException {
        byte[] bytes = required("tile/entries/" + index.path());
        try {
            return EntryBundle.read(bytes, index.width());
        } catch (RejectedException e) {
            if (e.fault() != Fault.BUNDLE_LENGTH) throw e;
            throw new IOException("the bundle of entries from " + index.first() + " on is broken: " + e.getMessage());
        }
    }

    /** As a whole, unless an older checkpoint ends within it. */
    private void append(Bundle<?> bundle, TileTree tree) throws IOException {
        long first = bundle.index.first();
        boolean within = older.stream()
                .map(one -> one.head().size())
                .anyMatch(size -> size > first && size < first + bundle.index.width());
        if (bundle.index.isFull() && !within) {
            tree.appendTile(bundle.root, this::compare);
            compareOlder(tree);
            return;
        }
        for (Hash leaf : bundle.leaves.hashes()) {
            tree.append(leaf, this::compare);
            compareOlder(tree);
        }
    }

    /** A tile that was computed from the entries, against the one that is served. Those of leaves came with the bundles. */
    private void compare(int level, long number, HashTile computed) throws IOException {
        var index = new TileIndex(number, computed.width());
        if (level > 0 && !Arrays.equals(required(path(level, index)), computed.bytes())) differs(level, index);
    }

    private void differs(int level, TileIndex index) {
        fault("tile " + level + "/" + index.path() + " is not that of the entries below it");
    }

    private static String path(int level, TileIndex index) {
        return "tile/" + level + "/" + index.path();
    }

    private void compareOlder(TileTree tree) {
        for (Checkpoint one : older)
            if (one.head().size() == tree.size() && !one.head().equals(tree.head()))
                fault("the log is another than the one signed before with " + tree.size() + " entries");
    }

    private byte[] required(String path) throws IOException {
        return files.read(path).orElseThrow(() -> new IOException("there is no " + path));
    }

    private void fault(String what) {
        if (faults.size() < MOST_FAULTS) faults.add(what);
    }
}
