package org.isonomia.query.runner.due;

import java.time.Instant;
import java.util.UUID;

/**
 * Something the clock does.
 *
 * @param act of one of the {@link org.isonomia.deadlines.Deadlines}
 * @param subject what it is done to: an id, or {@code role/seat/member}, {@code role/member}, {@code poll/lot}, or
 *     {@code question/rival/rival}
 * @param cause the entry that set the time
 */
public record DueRow(Instant at, String act, String subject, UUID cause) {}
