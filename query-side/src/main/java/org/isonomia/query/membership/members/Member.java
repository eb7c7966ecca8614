package org.isonomia.query.membership.members;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member, present or past.
 *
 * @param leftAt absent while they belong
 * @param waitsFrom from when waiting periods are measured; absent for who waits for nothing
 * @param memberClass absent for a member of no class
 */
public record Member(
        Person person,
        Instant joinedAt,
        @Nullable Instant leftAt,
        @Nullable Instant waitsFrom,
        @Nullable String memberClass,
        long position) {}
