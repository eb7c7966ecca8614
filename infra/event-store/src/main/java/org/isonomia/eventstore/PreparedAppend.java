package org.isonomia.eventstore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;

/**
 * An append as rows, ready for the writer: nothing is left to encode, hash or encrypt.
 *
 * @param selection what must not have happened after the marker
 * @param marker as the caller gave it, for the answer to a conflict
 * @param after the marker as a position
 * @param entries in order, at least one
 * @param command the command all entries belong to, with its fingerprint
 * @param sealed rows to store beside the entries
 * @param blobs texts to store beside the entries
 * @param erases the subject this append erases
 */
record PreparedAppend(
        Selection selection,
        ConsistencyMarker marker,
        long after,
        List<EntryRow> entries,
        Optional<CommandKey> command,
        List<SealedRow> sealed,
        List<Blob> blobs,
        Optional<String> erases) {

    /** An entry without its position. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
    record EntryRow(UUID id, String name, byte[] bytes, byte[] leafHash, Set<String> tags) {}

    /** A command's identity. */
    record CommandKey(UUID id, String fingerprint) {}

    /** A sealed value under its subject's key. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, compared by nobody
    record SealedRow(String commitment, String subject, byte[] ciphertext) {}

    List<byte[]> leafHashes() {
        return entries.stream().map(EntryRow::leafHash).toList();
    }

    /** Whether nothing is stored beside the log, and nothing erased. */
    boolean isLogOnly() {
        return sealed.isEmpty() && blobs.isEmpty() && erases.isEmpty();
    }
}
