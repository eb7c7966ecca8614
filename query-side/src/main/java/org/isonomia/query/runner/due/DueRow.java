package org.isonomia.query.runner.due;

import java.time.Instant;
import java.util.UUID;

/**
 * Something the clock does.
 *
 * @param act {@code close-poll}, {@code abandon-count}, {@code announce-early-close}, {@code enact-effects}, {@code call-again}, {@code seat-panel}, {@code put-question-to-vote},
 *     {@code lapse-question}, {@code lapse-proposal}, {@code lapse-appointment}, {@code end-mandate},
 *     {@code lapse-candidacy} or {@code lapse-task}
 * @param subject what it is done to: an id, or {@code role/seat/member}, {@code role/member}, or {@code question/rival/rival}
 * @param cause the entry that set the time
 */
public record DueRow(Instant at, String act, String subject, UUID cause) {}
