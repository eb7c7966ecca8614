package org.isonomia.audit.replay;

import java.io.IOException;
import java.util.HexFormat;
import org.isonomia.audit.export.ExportLine;
import org.isonomia.audit.export.ExportReader;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.fold.Findings;
import org.isonomia.events.Digests;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.tree.CompactRange;
import org.isonomia.transparency.tree.Hash;
import org.isonomia.transparency.tree.Hashing;
import org.jspecify.annotations.Nullable;

/** One pass over an export: lines, leaves, positions and root here, what the entries mean in the replay. */
final class ExportReplay {
    private final EntryReader reading = new EntryReader();
    private final CompactRange tree = new CompactRange();
    private final Replay replay;
    private final Findings findings;
    private final @Nullable VerifierKey key;
    private long head = -1;
    private boolean ended;

    /** @param key that must have signed the checkpoint; absent when no signature is checked */
    ExportReplay(Replay replay, @Nullable VerifierKey key) {
        this.replay = replay;
        this.key = key;
        findings = replay.findings();
    }

    Report run(ExportReader reader) throws IOException {
        var checkpoint = new CheckpointReached(reader.checkpoint(), key, findings);
        checkpoint.see(tree);
        for (ExportLine line = reader.next(); line != null; line = reader.next()) {
            if (ended) findings.at(Kind.EXPORT_LINE_UNREADABLE, null, null, "a line after the end", "the end is last");
            switch (line) {
                case ExportLine.Entry entry -> {
                    entry(entry);
                    checkpoint.see(tree);
                }
                case ExportLine.Text text -> text(text);
                case ExportLine.End end -> end(end);
                case ExportLine.Unreadable bad ->
                    findings.at(Kind.EXPORT_LINE_UNREADABLE, null, null, "line " + bad.number(), bad.why());
            }
        }
        if (!ended)
            findings.whole(
                    Kind.EXPORT_TRUNCATED,
                    "the last line is not the end",
                    "an export is whole only with its last line, which bears the root");
        if (reader.entries() != tree.size() || reader.head() != head)
            findings.whole(
                    Kind.ENTRY_COUNT_DIFFERS,
                    "the header promises " + reader.entries() + " entries up to position " + reader.head(),
                    tree.size() + " entries up to position " + head);
        return replay.end(tree.root(), checkpoint.end(tree.size()));
    }

    private void entry(ExportLine.Entry entry) {
        var leaf = Hashing.leaf(entry.bytes());
        tree.append(leaf);
        String hex = leaf.toString();
        if (!hex.equals(entry.leaf()))
            findings.at(Kind.LEAF_DIFFERS, entry.position(), null, "leaf hash " + entry.leaf(), "leaf hash " + hex);
        if (entry.position() != head + 1)
            findings.at(
                    Kind.POSITION_OUT_OF_ORDER,
                    entry.position(),
                    null,
                    "position " + entry.position(),
                    "the position after " + head + " is " + (head + 1));
        head = entry.position();
        replay.entry(reading.read(entry.position(), entry.bytes(), leaf));
    }

    private void text(ExportLine.Text text) {
        String digest = Digests.sha256(text.utf8());
        if (digest.equals(text.sha256())) replay.text(digest);
        else
            findings.at(
                    Kind.TEXT_DIFFERS, null, null, "a text under digest " + text.sha256(), "its digest is " + digest);
    }

    private void end(ExportLine.End end) {
        ended = true;
        var root = tree.root();
        if (!root.toString().equals(end.root()))
            findings.whole(
                    Kind.ROOT_DIFFERS,
                    "root " + base64(end.root()),
                    "root " + root.base64() + " over " + tree.size() + " entries");
    }

    /** As roots are written everywhere; what is none is shown as it is. */
    private static String base64(String hex) {
        return hex.matches("[0-9a-f]{64}")
                ? Hash.of(HexFormat.of().parseHex(hex)).base64()
                : hex;
    }
}
