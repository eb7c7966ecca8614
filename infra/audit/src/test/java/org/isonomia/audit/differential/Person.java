package org.isonomia.audit.differential;

import java.time.Instant;
import org.isonomia.events.MemberId;
import org.jspecify.annotations.Nullable;

/** @param admittedAt absent for who waits for nothing */
record Person(
        MemberId id, @Nullable Instant admittedAt, @Nullable String memberClass) {}
