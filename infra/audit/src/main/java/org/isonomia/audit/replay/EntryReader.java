package org.isonomia.audit.replay;

import java.util.Arrays;
import org.isonomia.audit.fold.Complete;
import org.isonomia.audit.fold.Fact;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.codec.MalformedEntryException;
import org.isonomia.transparency.tree.Hash;
import org.jspecify.annotations.Nullable;

/** What the bytes of an entry say by themselves, before it is held against those before it. For any number of threads. */
public final class EntryReader {
    private final JsonEntryCodec codec = JsonEntryCodec.reading(Isonomia.CATALOGUE);

    /**
     * @param fact absent when it cannot be read
     * @param fault why not
     */
    public record ReadEntry(
            long position, Hash leaf, @Nullable Fact fact, String fault) {}

    public ReadEntry read(long position, byte[] bytes, Hash leaf) {
        try {
            var canonical = codec.decodeCanonical(bytes);
            var fact = Fact.of(position, canonical == null ? codec.decode(bytes) : canonical);
            String fault = canonical == null ? fault(fact, bytes) : null;
            return fault == null ? new ReadEntry(position, leaf, fact, "") : new ReadEntry(position, leaf, null, fault);
        } catch (MalformedEntryException e) {
            return new ReadEntry(position, leaf, null, "bytes that are " + e.getMessage());
        } catch (IllegalArgumentException e) {
            return new ReadEntry(position, leaf, null, "an event that names one thing twice: " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return new ReadEntry(position, leaf, null, "bytes over which reading breaks off: " + e);
        }
    }

    /** What the codec would not have written: an absent field, a field too many, another spelling. */
    private @Nullable String fault(Fact fact, byte[] bytes) {
        var recorded = fact.recorded();
        String missing = Complete.missing(recorded.event());
        if (missing != null) return recorded.name() + " without " + missing;
        boolean newest = Isonomia.CATALOGUE.of(recorded.event().getClass()).version() == recorded.version();
        // Tags are compared on their own, so that a wrong one is named as what it is.
        if (!newest || !fact.tagged()) return null;
        byte[] written = codec.encode(recorded.stamp(), recorded.event()).bytes();
        return Arrays.equals(written, bytes) ? null : "bytes that differ from how this event is written";
    }
}
