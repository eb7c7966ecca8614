package org.isonomia.events.codec;

import java.util.List;
import org.isonomia.events.Id;

/** The bytes of an entry and what lies beside the log for it. */
public record EncodedEvent(byte[] bytes, List<Opening> openings, List<Text> texts) {
    /**
     * What opens a commitment.
     *
     * @param value the plain value as JSON, UTF-8
     * @param room bytes that the sealed value takes at least
     */
    public record Opening(String commitment, Id subject, byte[] salt, byte[] value, int room) {}

    /** A public text under its digest. */
    public record Text(String sha256, byte[] utf8) {}
}
