package org.isonomia.audit.history;

import java.util.List;
import org.isonomia.audit.replay.EntryReader;
import org.isonomia.audit.replay.Replay;
import org.isonomia.audit.replay.Report;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.recorded.Recorded;
import org.isonomia.transparency.tree.Hashing;

/** What a program recorded, as drafts that a test may change and write anew. */
public record Recordings(Recorded log) {
    private static final JsonEntryCodec CODEC = new JsonEntryCodec(Isonomia.CATALOGUE, () -> new byte[32]);

    public static Recordings named(String name) {
        return new Recordings(Recorded.named(name));
    }

    public List<Draft> drafts() {
        return log.entries().stream()
                .map(CODEC::decode)
                .map(read -> new Draft(read.stamp(), read.event()))
                .toList();
    }

    /** Beside the texts of the log. */
    public Report replay(List<Draft> drafts) {
        var reader = new EntryReader();
        var replay = new Replay((fact, leaf) -> {});
        for (int position = 0; position < drafts.size(); position++) {
            var draft = drafts.get(position);
            byte[] entry = CODEC.encode(draft.stamp(), draft.event()).bytes();
            replay.entry(reader.read(position, entry, Hashing.leaf(entry)));
        }
        log.texts().keySet().forEach(replay::text);
        return replay.end(Hashing.leaf(new byte[0]));
    }
}
