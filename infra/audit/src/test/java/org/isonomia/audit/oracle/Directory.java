package org.isonomia.audit.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.verify.PublishedDirectory;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.receipt.Receipt;
import org.isonomia.transparency.tree.Hash;
import org.isonomia.transparency.tree.Hashing;
import org.isonomia.transparency.tree.Prover;

/** A suspect that is a directory with a log, and shows whatever a test has it show. */
final class Directory implements Suspect {
    final Map<String, Tally> results = new HashMap<>();
    final SortedMap<String, String> views = new TreeMap<>(Map.of("view_members.member", "ada\nbo"));
    final SortedMap<String, String> rebuilt = new TreeMap<>(views);
    boolean well = true;
    private final Path directory;
    private final List<byte[]> entries = new ArrayList<>();
    private boolean isRebuilt;

    Directory(Path directory) {
        this.directory = directory;
    }

    void publish(List<Draft> drafts) throws IOException {
        new PublishedDirectory(directory).publish(drafts);
        var codec = new JsonEntryCodec(Isonomia.CATALOGUE, () -> new byte[32]);
        entries.clear();
        results.clear();
        for (var draft : drafts) {
            entries.add(codec.encode(draft.stamp(), draft.event()).bytes());
            if (draft.event() instanceof PollCounted counted && counted.tally() != null)
                results.put(counted.poll().value(), counted.tally());
        }
    }

    String leaf(long position) {
        return Hashing.leaf(entries.get((int) position)).toString();
    }

    private Hash subtree(int height, long index) {
        return height == 0
                ? Hashing.leaf(entries.get((int) index))
                : Hashing.node(subtree(height - 1, index * 2), subtree(height - 1, index * 2 + 1));
    }

    @Override
    public String log() {
        return directory.toString();
    }

    @Override
    public String token() {
        return "";
    }

    @Override
    public boolean healthy(long position) {
        return well && position < entries.size();
    }

    @Override
    public Optional<byte[]> receipt(long position) {
        try {
            var proof = new Prover(this::subtree).inclusion(position, entries.size());
            var checkpoint = SignedNote.parse(Files.readAllBytes(directory.resolve("checkpoint")));
            return Optional.of(new Receipt(new byte[0], position, proof.path(), checkpoint).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SortedMap<String, String> views() {
        return isRebuilt ? rebuilt : views;
    }

    @Override
    public void rebuildViews() {
        isRebuilt = true;
    }

    @Override
    public Map<String, Tally> results() {
        return results;
    }
}
