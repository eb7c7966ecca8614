package org.isonomia.audit.replay;

import java.util.List;
import java.util.SortedMap;
import org.isonomia.audit.fold.Derived;
import org.isonomia.audit.fold.Disagreement;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a replay.
 *
 * @param root of the tree over the exact bytes that were read, in base64, as checkpoints bear it
 * @param checkpoint that came with the export; absent when none did
 * @param events how many entries of each kind
 * @param found how many disagreements; the first hundred are listed
 */
public record Report(
        boolean clean,
        long entries,
        String root,
        @Nullable Reached checkpoint,
        SortedMap<String, Long> events,
        Texts texts,
        Derived derived,
        long found,
        List<Disagreement> disagreements) {
    /** A checkpoint and its root. @param signedBy the key that was named and has signed it; absent when none was named */
    public record Reached(
            String origin, long size, String root, @Nullable String signedBy) {}

    /** Public texts that entries point to: how many came with the export, how many did not. */
    public record Texts(long present, long missing) {}
}
