package org.isonomia.web.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isonomia.audit.export.ExportWriter;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.eventstore.BlobReader;
import org.isonomia.eventstore.Entry;
import org.isonomia.eventstore.LogReader;
import org.isonomia.web.log.LatestCheckpoint;
import org.springframework.stereotype.Component;

/**
 * The whole log as it stands at one moment, in the export's form: the checkpoint it has reached, exact bytes, the public
 * texts, the root.
 */
@Component
public final class LogExport {
    private static final int BATCH = 1_000;

    private final LogReader log;
    private final BlobReader blobs;
    private final JsonEntryCodec codec;
    private final LatestCheckpoint checkpoint;

    LogExport(LogReader log, BlobReader blobs, JsonEntryCodec codec, LatestCheckpoint checkpoint) {
        this.checkpoint = checkpoint;
        this.log = log;
        this.blobs = blobs;
        this.codec = codec;
    }

    /** Other entries, ballots above all, are not even decoded. */
    private static final Set<String> NAME_TEXTS = Set.of(
            "proposals.ProposalDrafted", "proposals.ProposalRevised", "proposals.QuestionRaised", "polls.PollCounted");

    /** Writes as it reads, so that a long log takes no more memory than a short one. */
    public void write(OutputStream out) throws IOException {
        // First the checkpoint: what it covers is in the log by then.
        var signed = checkpoint.note();
        long head = log.head();
        var export = new ExportWriter(line -> out.write(line), head + 1, signed);
        var texts = new TreeSet<String>();
        long position = -1;
        while (position < head) {
            List<Entry> batch = log.after(position, (int) Math.min(BATCH, head - position));
            for (Entry entry : batch) {
                export.entry(entry.position(), entry.bytes(), entry.leafHash());
                noteText(entry, texts);
            }
            position = batch.getLast().position();
        }
        for (String sha256 : texts) {
            var text = blobs.read(sha256);
            if (text.isPresent()) export.text(text.get());
        }
        export.end();
    }

    private void noteText(Entry entry, TreeSet<String> texts) {
        if (!NAME_TEXTS.contains(entry.name())) return;
        Isonomia.text(codec.decode(entry.bytes()).event()).ifPresent(text -> texts.add(text.sha256()));
    }
}
