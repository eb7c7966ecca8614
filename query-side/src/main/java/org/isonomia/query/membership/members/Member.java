package org.isonomia.query.membership.members;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member, present or past.
 *
 * @param leftAt absent while they belong
 * @param waitsFrom from when waiting periods are measured; absent for who waits for nothing
 * @param memberClass absent for a member of no class
 * @param suspended the last time a decision did; absent for whom none did since they came
 */
public record Member(
        Person person,
        Instant joinedAt,
        @Nullable Instant leftAt,
        @Nullable Instant waitsFrom,
        @Nullable String memberClass,
        @Nullable Suspension suspended,
        long position) {
    /** @param until when it ended or ends, by itself or by decision */
    public record Suspension(Instant since, Instant until) {
        public boolean isRunning(Instant at) {
            return !at.isBefore(since) && at.isBefore(until);
        }
    }

    public boolean isSuspended(Instant at) {
        return suspended != null && suspended.isRunning(at);
    }
}
