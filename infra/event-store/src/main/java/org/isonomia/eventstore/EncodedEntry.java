package org.isonomia.eventstore;

import java.util.List;

/**
 * An entry as bytes, with what is stored beside it.
 *
 * @param bytes the leaf, exactly as stored and served
 * @param sealed the values whose commitments the entry holds
 * @param blobs the long texts whose digests the entry holds
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
public record EncodedEntry(byte[] bytes, List<SealedValue> sealed, List<Blob> blobs) {

    public EncodedEntry {
        sealed = List.copyOf(sealed);
        blobs = List.copyOf(blobs);
    }
}
