package org.isonomia.audit.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.audit.export.ExportWriter;
import org.isonomia.audit.export.NotAnExportException;
import org.isonomia.audit.replay.Replay;
import org.isonomia.audit.replay.Report;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.transparency.tree.Hashing;

/** Drafts written as an export: positions, leaf hashes, root, texts and end follow from the drafts. */
public final class Export {
    private Export() {}

    /** How an entry stands in the export. */
    private interface Written {
        byte[] as(int position, byte[] entry);
    }

    public static List<String> lines(List<Draft> drafts) {
        return new String(bytes(drafts), UTF_8).lines().toList();
    }

    public static byte[] bytes(List<Draft> drafts) {
        return bytes(drafts, (place, entry) -> entry);
    }

    /** As a log that was begun before names were held against each other: that far, admissions are of version 2. */
    public static Report replayAdmittedBefore(List<Draft> drafts, int before) {
        return replay(bytes(drafts, (place, entry) -> place < before ? admittedBefore(entry) : entry));
    }

    /** With the entry at this position as another version of the program wrote it. */
    public static Report replayInVersion(List<Draft> drafts, int position, String from, String to) {
        return replay(bytes(
                drafts,
                (place, entry) -> place == position
                        ? new String(entry, UTF_8).replace(from, to).getBytes(UTF_8)
                        : entry));
    }

    private static byte[] admittedBefore(byte[] entry) {
        return new String(entry, UTF_8)
                .replace("membership.MemberAdmitted/3", "membership.MemberAdmitted/2")
                .replace("community.CharterAdopted/3", "community.CharterAdopted/2")
                .getBytes(UTF_8);
    }

    private static byte[] bytes(List<Draft> drafts, Written written) {
        var codec = new JsonEntryCodec(Isonomia.CATALOGUE, () -> new byte[32]);
        var out = new ByteArrayOutputStream();
        try {
            var writer = new ExportWriter(out::write, drafts.size());
            var texts = new ArrayList<byte[]>();
            for (int position = 0; position < drafts.size(); position++) {
                var draft = drafts.get(position);
                var encoded = codec.encode(draft.stamp(), draft.event());
                byte[] entry = written.as(position, encoded.bytes());
                writer.entry(position, entry, Hashing.leaf(entry).bytes());
                encoded.texts().forEach(text -> texts.add(text.utf8()));
            }
            for (byte[] text : texts) writer.text(text);
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static Report replay(List<Draft> drafts) {
        return replay(bytes(drafts));
    }

    public static Report replayLines(List<String> lines) {
        return replay((String.join("\n", lines) + "\n").getBytes(UTF_8));
    }

    public static Report replay(byte[] export) {
        try {
            return Replay.of(new ByteArrayInputStream(export));
        } catch (IOException | NotAnExportException e) {
            throw new AssertionError(e);
        }
    }
}
