package org.isonomia.eventstore;

import java.util.List;
import java.util.Optional;

/**
 * An entry as bytes, with what is stored beside it.
 *
 * @param bytes the leaf, exactly as stored and served
 * @param sealed the values whose commitments the entry holds
 * @param blobs the long texts whose digests the entry holds
 * @param erases the subject whose values and key go with this entry, for good
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
public record EncodedEntry(byte[] bytes, List<SealedValue> sealed, List<Blob> blobs, Optional<String> erases) {

    public EncodedEntry {
        sealed = List.copyOf(sealed);
        blobs = List.copyOf(blobs);
    }

    /** An entry that erases nobody. */
    public EncodedEntry(byte[] bytes, List<SealedValue> sealed, List<Blob> blobs) {
        this(bytes, sealed, blobs, Optional.empty());
    }
}
