package org.isonomia.query.decisions;

import java.time.Duration;
import org.isonomia.deciding.Sequel;
import org.isonomia.rules.yesno.Result.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What happens if a poll that runs ends in one way or another.
 *
 * @param number of approvals that the case has, or lacks; of further ballots, where the case is about those
 * @param option the id of the option that the case is about; absent where it is about none
 * @param extension by how much the close moves first; absent when it does not
 * @param outcome by the rules pinned at the opening
 * @param sequel what follows by itself
 */
public record Consequence(
        Case of,
        long number,
        @Nullable String option,
        @Nullable Duration extension,
        Outcome outcome,
        Sequel sequel) {
    public enum Case {
        /** As it stands now, where that may be told. */
        NOW,
        /** So many more, and no fewer, are for the option alone that is second now, and nobody else votes: it comes first. */
        OVERTAKEN,
        /** All who have not voted are for the option alone that is second now: it does not come first. */
        AHEAD,
        /** As many approve as are needed, and nobody is against. */
        ENOUGH,
        /** As many approve as are needed, and as many are against. */
        AS_MANY_AGAINST,
        /** As many consent as are needed, and one objects. */
        OBJECTION,
        /** Fewer approve than are needed. */
        TOO_FEW,
        /** In the second call as well. */
        TOO_FEW_AGAIN
    }
}
