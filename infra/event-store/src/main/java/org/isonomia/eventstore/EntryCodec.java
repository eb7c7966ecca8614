package org.isonomia.eventstore;

/**
 * Turns events into the exact bytes of their entries, and back.
 *
 * <p>The bytes are what is stored, hashed and served; nobody encodes them a second time. Both methods are called
 * concurrently, {@code encode} always on the thread that appends, never on the writer.
 */
public interface EntryCodec {

    /** The entry of one event: its bytes, the values it seals, and the texts it only names by digest. */
    EncodedEntry encode(DraftEntry draft);

    /**
     * The event of one entry: read in the version it was stored in, then brought to the newest.
     *
     * @throws RuntimeException when type or version is unknown: an entry nobody understands must stop its reader
     */
    DecodedEntry decode(byte[] entryBytes);
}
