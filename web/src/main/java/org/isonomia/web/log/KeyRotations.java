package org.isonomia.web.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.Tag;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.community.LogKeyEvent.LogKeyRotated;
import org.isonomia.eventstore.Entry;
import org.isonomia.eventstore.LogReader;
import org.isonomia.transparency.receipt.Receipt;
import org.isonomia.transparency.store.PublishedLog;
import org.springframework.stereotype.Component;

/** By which keys the log was signed one after the other, as its entries say. */
@Component
public final class KeyRotations {
    private static final int BATCH = 100;

    /** One key handing over to the next, at a position of the log. */
    public record Rotation(long position, LogKeyRotated event) {}

    private final LogReader reader;
    private final JsonEntryCodec codec;
    private final PublishedLog log;

    KeyRotations(LogReader reader, JsonEntryCodec codec, PublishedLog log) {
        this.reader = reader;
        this.codec = codec;
        this.log = log;
    }

    /** The first one first. */
    public List<Rotation> all() {
        var rotations = new ArrayList<Rotation>();
        for (Entry entry : entries())
            if (codec.decode(entry.bytes()).event() instanceof LogKeyRotated event)
                rotations.add(new Rotation(entry.position(), event));
        return rotations;
    }

    /**
     * A receipt, with its entry inside, under the first checkpoint that covers it: signed by the key that ended. Whoever
     * knows only that one learns the next by it.
     *
     * @param number 1 for the first rotation; absent when there were fewer, or it is not published yet
     */
    Optional<byte[]> proof(long number) {
        var entries = entries();
        if (number < 1 || number > entries.size()) return Optional.empty();
        var entry = entries.get((int) number - 1);
        return log.firstReceipt(entry.position())
                .map(receipt ->
                        new Receipt(entry.bytes(), receipt.index(), receipt.path(), receipt.checkpoint()).bytes());
    }

    private List<Entry> entries() {
        var all = new ArrayList<Entry>();
        long after = -1;
        while (true) {
            var some = reader.tagged(Tag.logKey().toString(), after, BATCH);
            all.addAll(some);
            if (some.size() < BATCH) return all;
            after = some.getLast().position();
        }
    }
}
