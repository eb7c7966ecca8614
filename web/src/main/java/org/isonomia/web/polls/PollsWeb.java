package org.isonomia.web.polls;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import org.isonomia.command.polls.ask.AskForAdvice;
import org.isonomia.events.RoleId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.page.Page;
import org.isonomia.query.polls.ballotbox.PollLine;
import org.isonomia.query.polls.register.Decision;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Form;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.page.Pages;
import org.isonomia.web.page.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Polls: the list, the register of what they decided, and asking for advice. */
@RestController
final class PollsWeb {
    private final Pages pages;
    private final Acts acts;
    private final ApiActs api;
    private final Views views;
    private final Templates templates;

    PollsWeb(Pages pages, Acts acts, ApiActs api, Views views, Templates templates) {
        this.pages = pages;
        this.acts = acts;
        this.api = api;
        this.views = views;
        this.templates = templates;
    }

    private static final int LIMIT = 30;

    /** @param rollOf the role whose holders are asked; absent to ask all members */
    record NewQuestion(@Nullable String question, @Nullable RoleId rollOf) {}

    @GetMapping("/polls")
    JteModel list(Visit visit, @RequestParam(required = false) @Nullable String after) {
        return templates.pollsPolls(
                pages.page(visit, "polls.title"), views.polls().polls(after, LIMIT));
    }

    @GetMapping("/polls/new")
    JteModel blank(Visit visit) {
        return blank(visit, Form.blank());
    }

    @PostMapping("/polls")
    ResponseEntity<?> ask(Visit visit, Form form) {
        var poll = NewIds.of(acts.origin(visit, form)).poll();
        var rollOf = form.id("rollOf", RoleId::new).orElse(null);
        var command = new AskForAdvice(poll, visit.member(), form.text("question"), rollOf);
        return acts.send(visit, form, command, "/polls/" + poll, again -> blank(visit, again));
    }

    @GetMapping("/register")
    JteModel register(Visit visit, @RequestParam(required = false) @Nullable String after) {
        return templates.pollsRegister(
                pages.page(visit, "register.title"), views.register().decisions(after, LIMIT));
    }

    @GetMapping("/api/polls")
    Page<PollLine> apiList(@RequestParam(required = false) @Nullable String after) {
        return views.polls().polls(after, LIMIT);
    }

    @PostMapping("/api/polls")
    ResponseEntity<?> apiAsk(Visit visit, @RequestBody NewQuestion body) {
        var poll = NewIds.of(api.origin(visit)).poll();
        var command = new AskForAdvice(poll, visit.member(), Form.orBlank(body.question()), body.rollOf());
        return api.send(visit, command, "/api/polls/" + poll);
    }

    @GetMapping("/api/register")
    Page<Decision> apiRegister(@RequestParam(required = false) @Nullable String after) {
        return views.register().decisions(after, LIMIT);
    }

    private JteModel blank(Visit visit, Form form) {
        var asked = new LinkedHashMap<String, String>();
        var page = pages.page(visit, "polls.ask");
        asked.put("", page.t("polls.roll.all"));
        views.roles()
                .roles()
                .forEach(role -> asked.put(role.id().value(), page.t("polls.roll.of", "role", role.name())));
        return templates.pollsPollNew(page, form, asked);
    }
}
