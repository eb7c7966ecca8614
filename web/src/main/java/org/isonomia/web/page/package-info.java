/**
 * What all pages share. A slice's page is a controller with one method that shows and one that acts:
 *
 * <pre>{@code
 * @GetMapping("/threads/new")
 * Mono<ResponseEntity<?>> blank(Visit visit) {
 *     return pages.show(visit, frame -> templates.threadNew(frame, Submitted.nothing()));
 * }
 *
 * @PostMapping("/threads")
 * Mono<ResponseEntity<?>> open(Visit visit, Form form) {
 *     var thread = new ThreadId(NewIds.of("d", visit.me(), form.key()));
 *     return acts.submit(visit, form, new OpenThread(thread, visit.me(), form.text("title"), form.text("text")))
 *             .orShow("/threads/" + thread, (frame, submitted) -> templates.threadNew(frame, submitted));
 * }
 * }</pre>
 *
 * Its twin under {@code /api} calls {@link org.isonomia.web.page.Acts#receipt}. Every form posts the hidden fields
 * {@code _csrf} and {@code key} (the idempotency key); ids of new things derive from the key, so a form sent twice
 * makes one thing. A refused form is shown again with status 422, an error summary and everything that was typed.
 */
@NullMarked
package org.isonomia.web.page;

import org.jspecify.annotations.NullMarked;
