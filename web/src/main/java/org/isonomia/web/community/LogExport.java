package org.isonomia.web.community;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.TreeSet;
import org.isonomia.audit.export.ExportWriter;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.eventstore.BlobReader;
import org.isonomia.eventstore.Entry;
import org.isonomia.eventstore.LogReader;
import org.springframework.stereotype.Component;

/** The whole log as it stands at one moment, in the export's form: exact bytes, then the public texts, then the root. */
@Component
public final class LogExport {
    private static final int BATCH = 1_000;

    private final LogReader log;
    private final BlobReader blobs;
    private final JsonEntryCodec codec;

    LogExport(LogReader log, BlobReader blobs, JsonEntryCodec codec) {
        this.log = log;
        this.blobs = blobs;
        this.codec = codec;
    }

    /** Writes as it reads, so that a long log takes no more memory than a short one. */
    public void write(OutputStream out) throws IOException {
        long head = log.head();
        var export = new ExportWriter(line -> out.write(line), head + 1);
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
        if (!entry.name().startsWith("proposals.")) return;
        switch (codec.decode(entry.bytes()).event()) {
            case ProposalDrafted drafted -> texts.add(drafted.text().sha256());
            case QuestionRaised raised -> texts.add(raised.text().sha256());
            case ProposalRevised revised -> texts.add(revised.text().sha256());
            default -> {}
        }
    }
}
