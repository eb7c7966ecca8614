package org.isonomia.audit.explain;

import java.time.Instant;
import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.transparency.receipt.Receipt;
import org.isonomia.transparency.tree.Hash;
import org.jspecify.annotations.Nullable;

/** One link of a chain as it is shown. */
public sealed interface Step {
    String sentence();

    /**
     * @param type as stored, with its version
     * @param by absent when the clock or an automation acted
     * @param path from its leaf to the root, checked
     * @param receipt with the entry in it; absent without a signature
     */
    record Entry(
            long position,
            Instant at,
            String type,
            @Nullable MemberId by,
            String sentence,
            Hash leaf,
            List<Hash> path,
            @Nullable Receipt receipt)
            implements Step {}

    /** @param digest of the ballots that counted; absent before the count and for support */
    record Many(
            Link.What what,
            int count,
            long first,
            long last,
            String sentence,
            @Nullable String digest) implements Step {}
}
