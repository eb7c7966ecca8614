/**
 * What every JSON endpoint does the same way. Each takes a {@code Visit}, and a body record when it has one, and hands
 * its command to {@link org.isonomia.web.api.ApiActs}: 201 with {@code Location} or 200 and a receipt, 422 (404 for an
 * unknown id) with problem+json naming the refusal, 503 with {@code Retry-After} when the log is busy. An unsafe request
 * carries {@code Idempotency-Key} and, with a cookie session, {@code X-CSRF-TOKEN} as {@code GET /api/session} gives it.
 * A GET returns the view's record as it is; {@code at-least=} waits for a position.
 */
@NullMarked
package org.isonomia.web.api;

import org.jspecify.annotations.NullMarked;
