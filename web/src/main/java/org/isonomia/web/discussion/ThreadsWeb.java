package org.isonomia.web.discussion;

import gg.jte.models.runtime.JteModel;
import org.isonomia.command.discussion.openthread.OpenThread;
import org.isonomia.events.ThreadId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.discussion.threads.ThreadLine;
import org.isonomia.query.discussion.threads.ThreadPage;
import org.isonomia.query.page.Page;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.MatterPages;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Threads: the list, one thread, opening one. */
@RestController
final class ThreadsWeb {
    private final Pages pages;
    private final Acts acts;
    private final ApiActs api;
    private final Views views;
    private final Templates templates;
    private final Mentions mentions;

    ThreadsWeb(Pages pages, Acts acts, ApiActs api, Views views, Templates templates, Mentions mentions) {
        this.pages = pages;
        this.acts = acts;
        this.api = api;
        this.views = views;
        this.templates = templates;
        this.mentions = mentions;
    }

    private static final int LIMIT = 30;

    record NewThread(@Nullable String title, @Nullable String text) {}

    @GetMapping("/threads/new")
    JteModel blank(Visit visit) {
        return blank(visit, Form.blank());
    }

    @PostMapping("/threads")
    ResponseEntity<?> open(Visit visit, Form form) {
        var thread = NewIds.of(acts.origin(visit, form)).thread();
        String text = form.text("text");
        var command = new OpenThread(thread, visit.member(), form.text("title"), text, mentions.in(text));
        return acts.send(visit, form, command, MatterPages.address(thread), again -> blank(visit, again));
    }

    @GetMapping("/api/threads")
    Page<ThreadLine> apiList(@RequestParam(required = false) @Nullable String after) {
        return views.threads().threads(after, LIMIT);
    }

    @GetMapping("/api/threads/{thread}")
    ThreadPage apiOne(@PathVariable ThreadId thread, @RequestParam(required = false) @Nullable String after) {
        return views.threads().thread(thread, after, ThreadShown.COMMENTS).orElseThrow(NotFoundException::new);
    }

    @PostMapping("/api/threads")
    ResponseEntity<?> apiOpen(Visit visit, @RequestBody NewThread body) {
        var thread = NewIds.of(api.origin(visit)).thread();
        String text = Form.orBlank(body.text());
        var command = new OpenThread(thread, visit.member(), Form.orBlank(body.title()), text, mentions.in(text));
        return api.send(visit, command, "/api/threads/" + thread);
    }

    private JteModel blank(Visit visit, Form form) {
        return templates.discussionThreadNew(pages.page(visit, "threads.open"), form);
    }
}
