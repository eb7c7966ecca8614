package org.isonomia.eventstore;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.isonomia.eventstore.PreparedAppend.CommandKey;

/**
 * What the log says about a batch.
 *
 * @param done what commands of the batch have appended before
 * @param stored positions of first entries that a lost COMMIT may have stored
 * @param erased subjects of the batch that have been erased
 * @param violated appends whose condition is violated by entries nobody remembers here
 */
record BatchFacts(Map<UUID, DoneBefore> done, Map<UUID, Long> stored, Set<String> erased, Set<PendingAppend> violated) {

    /** The first answer to a command. */
    record DoneBefore(CommandKey command, Appended appended) {}

    /** Nothing at all: for a batch that is only written if the log agrees. */
    static BatchFacts none() {
        return new BatchFacts(Map.of(), Map.of(), Set.of(), Set.of());
    }
}
