package org.isonomia.web.log;

import java.util.Optional;
import org.isonomia.events.community.LogKeyEvent.LogKeyRotated;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.store.PublishedLog;
import org.springframework.stereotype.Component;

/** The log as it was signed last, for people. */
@Component
public final class LatestCheckpoint {
    /**
     * @param root base64, as in the checkpoint
     * @param key to check its signature with
     * @param rotated how the log came by that key, unless it is its first
     * @param witnesses how many besides the log itself have signed
     */
    public record Signed(
            String origin, long size, String root, String key, Optional<LogKeyRotated> rotated, int witnesses) {}

    private final PublishedLog log;
    private final KnownKeys keys;
    private final KeyRotations rotations;

    LatestCheckpoint(PublishedLog log, KnownKeys keys, KeyRotations rotations) {
        this.log = log;
        this.keys = keys;
        this.rotations = rotations;
    }

    /** Absent until the first is published. */
    public Optional<Signed> read() {
        return log.checkpoint().map(note -> {
            var checkpoint = Checkpoint.parse(note.text());
            var held = keys.read();
            String key = held.newest(note).text();
            return new Signed(
                    checkpoint.origin(),
                    checkpoint.head().size(),
                    checkpoint.head().root().base64(),
                    key,
                    rotated(key),
                    held.unknown(note).size());
        });
    }

    /** As it is served; absent, too, when what is stored cannot be read as one. */
    public Optional<String> note() {
        try {
            return log.checkpoint().map(SignedNote::toString);
        } catch (RejectedException e) {
            return Optional.empty();
        }
    }

    private Optional<LogKeyRotated> rotated(String to) {
        return rotations.all().stream()
                .map(KeyRotations.Rotation::event)
                .filter(event -> event.to().equals(to))
                .findFirst();
    }
}
