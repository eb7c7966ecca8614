package org.isonomia.query.decisions;

import java.time.Duration;
import org.isonomia.deciding.Sequel;
import org.isonomia.rules.yesno.Result.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What happens if a poll that runs ends in one way or another.
 *
 * @param number of approvals that the case has, or lacks
 * @param extension by how much the close moves first; absent when it does not
 * @param outcome by the rules pinned at the opening
 * @param sequel what follows by itself
 */
public record Consequence(Case of, long number, @Nullable Duration extension, Outcome outcome, Sequel sequel) {
    public enum Case {
        /** As it stands now, where that may be told. */
        NOW,
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
