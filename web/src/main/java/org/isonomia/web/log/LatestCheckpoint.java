package org.isonomia.web.log;

import java.util.Optional;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.store.PublishedLog;
import org.springframework.stereotype.Component;

/** The log as it was signed last, for people. */
@Component
public final class LatestCheckpoint {
    /**
     * @param root base64, as in the checkpoint
     * @param key to check its signature with
     * @param signatures of the log and of those who vouch for having seen it
     */
    public record Signed(String origin, long size, String root, String key, int signatures) {
        /** How many besides the log itself have signed. */
        public int witnesses() {
            return signatures - 1;
        }
    }

    private final PublishedLog log;
    private final VerifierKey key;

    LatestCheckpoint(PublishedLog log, VerifierKey key) {
        this.log = log;
        this.key = key;
    }

    /** Absent until the first is published. */
    public Optional<Signed> read() {
        return log.checkpoint().map(note -> {
            var checkpoint = Checkpoint.parse(note.text());
            return new Signed(
                    checkpoint.origin(),
                    checkpoint.head().size(),
                    checkpoint.head().root().base64(),
                    key.text(),
                    note.signatures().size());
        });
    }
}
