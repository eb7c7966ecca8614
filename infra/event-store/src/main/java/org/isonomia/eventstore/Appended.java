package org.isonomia.eventstore;

import java.util.List;

/**
 * The outcome of an append that is durable.
 *
 * @param firstPosition of the entries, which follow each other
 * @param leafHashes of the entries, in order
 * @param repeated whether the command had appended them before, so that nothing was appended now
 */
public record Appended(long firstPosition, List<byte[]> leafHashes, boolean repeated) {

    public Appended {
        leafHashes = List.copyOf(leafHashes);
    }

    /** The last position of the append. */
    public long lastPosition() {
        return firstPosition + leafHashes.size() - 1;
    }

    Appended asRepeated() {
        return repeated ? this : new Appended(firstPosition, leafHashes, true);
    }
}
