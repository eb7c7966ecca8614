package org.isonomia.audit.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.codec.RecordedEvent;
import org.isonomia.transparency.tree.Hash;
import org.isonomia.transparency.tree.Hashing;

/** An entry of the published log. */
record Logged(long position, byte[] bytes, RecordedEvent recorded) {
    /** @param dump of the log, an entry a line */
    static List<Logged> of(List<String> dump) {
        var codec = JsonEntryCodec.reading(Isonomia.CATALOGUE);
        var entries = new ArrayList<Logged>();
        for (String line : dump) {
            byte[] bytes = line.getBytes(UTF_8);
            entries.add(new Logged(entries.size(), bytes, codec.decode(bytes)));
        }
        return entries;
    }

    Hash leaf() {
        return Hashing.leaf(bytes);
    }
}
