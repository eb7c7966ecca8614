package org.isonomia.audit.explain;

import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a chain, or many of one kind that matter only together.
 *
 * @param digest of the ballots that counted, as the count recorded it and the replay recomputed it
 */
public record Link(What what, Positions positions, @Nullable String digest) {
    public enum What {
        ENTRY,
        BALLOTS,
        SUPPORT
    }

    static Link entry(long position) {
        return new Link(What.ENTRY, Positions.of(LongStream.of(position)), null);
    }

    public long first() {
        return positions.first();
    }

    public boolean isOne() {
        return what == What.ENTRY;
    }
}
