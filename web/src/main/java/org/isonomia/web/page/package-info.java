/**
 * What every page does the same way. To add a slice's page:
 *
 * <ol>
 *   <li>In {@code org.isonomia.web.<area>} write a {@code @RestController}, {@code <Thing>Web}. Handlers
 *       are plain blocking methods; each has a thread of its own. They take a {@link org.isonomia.web.request.Visit}, a
 *       POST also a {@link org.isonomia.web.request.Form}.
 *   <li>A GET returns a model of the generated {@code Templates}: {@code templates.decisionsDecisions(pages.page(visit,
 *       "decisions.title"), list)}. The model is complete before rendering. What is not there:
 *       {@code orElseThrow(NotFoundException::new)}.
 *   <li>A POST derives new ids from the command ({@code NewIds.of(acts.origin(visit, form)).poll()}), reads the form's
 *       fields into the command and ends in {@code acts.send(visit, form, command, MatterPages.address(id), again)}, where
 *       {@code again} renders the page with the form once more. Accepted: 303. Refused: 422, error summary, everything
 *       typed is kept. Busy: 503 with a button that sends the same form again. A command must follow from the form
 *       alone, never from the clock or a random number: a repeated form must be the same command.
 *   <li>An act that cannot be taken back begins with {@code if (!Confirmations.given(form)) return
 *       confirmations.ask(visit, form, "resign", "/roles/" + role)}: one page asks about all of them. What was done is said
 *       on the next page by itself, in the sentence {@code done.<Command>}.
 *   <li>Templates lie in {@code src/main/jte/<area>/}, begin with {@code @param Page page} and call
 *       {@code @template.layout(page = page, form = form, content = @`...`)}. Forms are {@code part/form} with
 *       {@code part/field}, {@code textarea}, {@code choices}, {@code select}; an act of one press is
 *       {@code part/button}. Moments are {@code part/moment}, people {@code part/person}, members' Markdown is
 *       {@code ${Markdown.html(text)}}, other text of members stands in {@code <bdi>}.
 *   <li>Every sentence is in {@code messages/<area>.properties}; {@code page.t("key", "name", value)}. A refusal's
 *       sentence is {@code refusal.<area>.<code>} in {@code messages/refusals.properties}, and a test misses it.
 *   <li>A live region is {@code <div hx-ext="sse" sse-connect="/stream?topic=poll:p_x"><div hx-get="/polls/p_x"
 *       hx-trigger="sse:changed" hx-select="#tally" hx-target="#tally" hx-swap="outerHTML"><section id="tally">}: what
 *       listens is not what is swapped, or a change amidst a swap would be lost. The page works without it, and it
 *       never holds a form a person may be filling in.
 *   <li>The JSON endpoints of the same thing stand in the same class, their methods begin with {@code api}; see
 *       {@code org.isonomia.web.api}.
 * </ol>
 *
 * <p>{@code org.isonomia.web.membership.InvitationsWeb} is the example.
 */
@NullMarked
package org.isonomia.web.page;

import org.jspecify.annotations.NullMarked;
