package org.isonomia.web.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.receipt.Receipt;
import org.isonomia.transparency.store.PublishedLog;
import org.springframework.stereotype.Component;

/** Receipts that members keep, with the entry inside, and what a receipt that comes back proves. */
@Component
public final class Receipts {
    /** What a receipt is found to be. */
    public sealed interface Finding {}

    /**
     * The entry is in the log.
     *
     * @param size of the log when the receipt was given
     * @param kept whether the log of today still has that beginning
     * @param witnesses which of those that the operator names have signed the receipt's checkpoint
     * @param entry as it was written
     * @param mended whether line ends or a byte order mark of the receipt are not as they were given, which proves no less
     */
    public record Proven(
            long position, long size, String origin, boolean kept, List<String> witnesses, String entry, boolean mended)
            implements Finding {}

    /** @param fault why not, as {@link org.isonomia.transparency.Fault} names it, or {@code NO_ENTRY} */
    public record Unproven(String fault) implements Finding {}

    static final String NO_ENTRY = "NO_ENTRY";

    private final PublishedLog log;
    private final KnownKeys keys;
    private final ConfiguredWitnesses configured;

    Receipts(PublishedLog log, KnownKeys keys, ConfiguredWitnesses configured) {
        this.log = log;
        this.configured = configured;
        this.keys = keys;
    }

    /** The receipt with the entry in its extra line, so that it needs nothing else; absent until a checkpoint covers it. */
    Optional<byte[]> of(long position) {
        return log.receipt(position)
                .flatMap(receipt -> log.entry(position)
                        .map(entry -> new Receipt(entry, position, receipt.path(), receipt.checkpoint()).bytes()));
    }

    Finding verify(String text) {
        try {
            var kept = Receipt.read(text.getBytes(UTF_8));
            var receipt = kept.receipt();
            if (receipt.extra().length == 0) return new Unproven(NO_ENTRY);
            var checkpoint = receipt.verify(receipt.extra(), keys.read().all());
            return new Proven(
                    receipt.index(),
                    checkpoint.head().size(),
                    checkpoint.origin(),
                    kept(checkpoint),
                    witnesses(receipt.checkpoint()),
                    new String(receipt.extra(), UTF_8),
                    kept.mended());
        } catch (RejectedException e) {
            return new Unproven(e.fault().name());
        }
    }

    /** @throws RejectedException when one's signature is wrong: somebody has altered the receipt */
    private List<String> witnesses(SignedNote checkpoint) {
        return configured.keys().stream()
                .filter(checkpoint::isClaimedBy)
                .flatMap(key -> checkpoint.verify(List.of(key)).stream())
                .map(signed -> signed.by().name())
                .toList();
    }

    private boolean kept(Checkpoint old) {
        return log.root(old.head().size()).filter(old.head().root()::equals).isPresent();
    }
}
