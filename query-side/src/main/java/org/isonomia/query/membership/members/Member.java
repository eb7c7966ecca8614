package org.isonomia.query.membership.members;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A member, present or past. @param leftAt absent while they belong */
public record Member(
        Person person, Instant joinedAt, @Nullable Instant leftAt, long position) {}
