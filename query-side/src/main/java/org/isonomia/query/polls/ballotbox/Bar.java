package org.isonomia.query.polls.ballotbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why someone cannot vote in a poll.
 *
 * @param joinedAt absent for who is no member
 */
public record Bar(Why why, @Nullable Instant joinedAt) {
    public enum Why {
        NOT_A_MEMBER,
        /** Only the holders of a role are asked. */
        NOT_A_HOLDER,
        /** A panel drawn by lot decides. */
        NOT_DRAWN,
        /** The roll was fixed before they joined. */
        JOINED_LATER,
        /** What is voted on was put forward within their waiting period. */
        NEWCOMER,
        OTHER_CLASS,
        /** They were suspended when the roll was fixed. */
        SUSPENDED,
        /** Who proposed it decides by advice. */
        BY_ADVICE
    }
}
