package org.isonomia.audit.export;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.isonomia.events.Digests;
import org.isonomia.transparency.tree.CompactRange;
import org.isonomia.transparency.tree.Hash;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the export of a log: a header with the checkpoint that the log has reached, every entry in order of position, then public texts, then the end with the
 * root. Each line leaves as soon as it is known, so an export of any length takes the same memory. The leaf hashes
 * are written as they are stored: an entry altered beside its hash must show.
 */
public final class ExportWriter {
    static final String FORMAT = "export/1";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final LineSink sink;
    private final long entries;
    private final CompactRange tree = new CompactRange();

    /** Without a checkpoint. */
    public ExportWriter(LineSink sink, long entries) throws IOException {
        this(sink, entries, Optional.empty());
    }

    /**
     * Writes the header.
     *
     * @param entries how many follow: the positions from 0 to {@code entries - 1}
     * @param checkpoint the signed note that was published last
     */
    public ExportWriter(LineSink sink, long entries, Optional<String> checkpoint) throws IOException {
        this.sink = sink;
        this.entries = entries;
        String signed = checkpoint
                .map(note -> ",\"checkpoint\":" + JSON.writeValueAsString(note))
                .orElse("");
        line("{\"isonomia\":\"" + FORMAT + "\",\"entries\":" + entries + ",\"head\":" + (entries - 1) + signed + "}");
    }

    /** @throws IllegalArgumentException if {@code position} is not the next one the header promised */
    public void entry(long position, byte[] bytes, byte[] leaf) throws IOException {
        if (position != tree.size() || position >= entries)
            throw new IllegalArgumentException(
                    "expected position " + tree.size() + " of " + entries + ", got " + position);
        tree.append(Hash.of(leaf));
        line("{\"position\":" + position + ",\"entry\":\"" + base64(bytes) + "\",\"leaf\":\"" + hex(leaf) + "\"}");
    }

    /** A public text that entries point to by its digest; after the last entry. */
    public void text(byte[] utf8) throws IOException {
        requireAllEntries();
        line("{\"text\":\"" + Digests.sha256(utf8) + "\",\"utf8\":\"" + base64(utf8) + "\"}");
    }

    /** Writes the last line. @return the root hash over all leaves */
    public byte[] end() throws IOException {
        requireAllEntries();
        byte[] root = tree.root().bytes();
        line("{\"end\":true,\"root\":\"" + hex(root) + "\"}");
        return root;
    }

    private void requireAllEntries() {
        if (tree.size() != entries)
            throw new IllegalStateException("the header promised " + entries + " entries, written are " + tree.size());
    }

    private void line(String line) throws IOException {
        sink.line((line + '\n').getBytes(US_ASCII));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
