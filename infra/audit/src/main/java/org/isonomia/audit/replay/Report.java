package org.isonomia.audit.replay;

import java.util.List;
import java.util.SortedMap;
import org.isonomia.audit.fold.Derived;
import org.isonomia.audit.fold.Disagreement;

/**
 * The outcome of a replay.
 *
 * @param root of the tree over the exact bytes that were read, in hex
 * @param events how many entries of each kind
 * @param found how many disagreements; the first hundred are listed
 */
public record Report(
        boolean clean,
        long entries,
        String root,
        SortedMap<String, Long> events,
        Texts texts,
        Derived derived,
        long found,
        List<Disagreement> disagreements) {
    /** Public texts that entries point to: how many came with the export, how many did not. */
    public record Texts(long present, long missing) {}
}
