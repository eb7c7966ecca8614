package org.isonomia.query.decisions;

import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.yesno.Tally;
import org.jspecify.annotations.Nullable;

/**
 * How a poll stands against its quorum.
 *
 * @param counts what the quorum is of
 * @param reached how many that are; absent while the choices are hidden and the quorum is of approvals
 * @param needed 0 when it has no quorum
 * @param tally of a yes/no poll whose choices may be seen
 */
public record Standing(
        Quorum.Counts counts,
        @Nullable Long reached,
        long needed,
        @Nullable Tally tally) {
    /** How many more are needed; 0 when that is not told. */
    public long missing() {
        return reached == null ? 0 : Math.max(0, needed - reached);
    }
}
