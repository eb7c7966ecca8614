package org.isonomia.web.discussion;

import static org.isonomia.web.page.Pages.found;
import static org.isonomia.web.page.Pages.id;

import org.isonomia.command.discussion.open.OpenThread;
import org.isonomia.events.ThreadId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Form;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.page.Pages;
import org.isonomia.web.page.Submitted;
import org.isonomia.web.page.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Threads: the list, one thread, opening one. */
@RestController
class ThreadsWeb {
    private static final int PAGE = 30;
    private final Pages pages;
    private final Acts acts;
    private final Views views;
    private final Templates templates;

    ThreadsWeb(Pages pages, Acts acts, Views views, Templates templates) {
        this.pages = pages;
        this.acts = acts;
        this.views = views;
        this.templates = templates;
    }

    record NewThread(@Nullable String title, @Nullable String text) {}

    @GetMapping("/threads")
    Mono<ResponseEntity<?>> list(Visit visit, @RequestParam(required = false) @Nullable String cursor) {
        return pages.show(
                visit,
                frame -> templates.discussionThreads(frame, views.threads().threads(cursor, PAGE)));
    }

    @GetMapping("/threads/new")
    Mono<ResponseEntity<?>> blank(Visit visit) {
        return pages.show(visit, frame -> templates.discussionThreadNew(frame, Submitted.nothing()));
    }

    @PostMapping("/threads")
    Mono<ResponseEntity<?>> open(Visit visit, Form form) {
        var thread = new ThreadId(NewIds.of("d", visit.me(), form.key()));
        return acts.submit(visit, form, new OpenThread(thread, visit.me(), form.text("title"), form.text("text")))
                .orShow("/threads/" + thread, templates::discussionThreadNew);
    }

    @GetMapping("/threads/{thread}")
    Mono<ResponseEntity<?>> one(Visit visit, @PathVariable String thread) {
        var id = id(ThreadId::new, thread);
        return pages.show(
                visit,
                frame -> templates.discussionThread(
                        frame,
                        found(views.threads().thread(id)),
                        views.proposals().discussedIn(id),
                        Submitted.nothing()));
    }

    @GetMapping("/api/threads")
    Mono<ResponseEntity<?>> apiList(Visit visit, @RequestParam(required = false) @Nullable String cursor) {
        return pages.answer(visit, () -> views.threads().threads(cursor, PAGE));
    }

    @GetMapping("/api/threads/{thread}")
    Mono<ResponseEntity<?>> apiOne(Visit visit, @PathVariable String thread) {
        return pages.answer(visit, () -> found(views.threads().thread(id(ThreadId::new, thread))));
    }

    @PostMapping("/api/threads")
    Mono<ResponseEntity<?>> apiOpen(
            Visit visit, @RequestHeader("Idempotency-Key") String key, @RequestBody NewThread body) {
        var thread = new ThreadId(NewIds.of("d", visit.me(), key));
        return acts.receipt(
                visit,
                key,
                thread.value(),
                new OpenThread(thread, visit.me(), Form.orBlank(body.title()), Form.orBlank(body.text())));
    }
}
