package org.isonomia.web.polls;

import static org.isonomia.web.page.Pages.found;
import static org.isonomia.web.page.Pages.id;

import gg.jte.models.runtime.JteModel;
import org.isonomia.command.polls.ask.AskForAdvice;
import org.isonomia.events.PollId;
import org.isonomia.events.RoleId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Form;
import org.isonomia.web.page.Frame;
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

/** Polls: the list, the register of what they decided, and asking for advice. */
@RestController
class PollsWeb {
    private static final int PAGE = 30;
    private final Pages pages;
    private final Acts acts;
    private final Views views;
    private final Templates templates;

    PollsWeb(Pages pages, Acts acts, Views views, Templates templates) {
        this.pages = pages;
        this.acts = acts;
        this.views = views;
        this.templates = templates;
    }

    /** @param rollOf the role whose holders are asked; absent to ask all members */
    record NewQuestion(@Nullable String question, @Nullable RoleId rollOf) {}

    @GetMapping("/polls")
    Mono<ResponseEntity<?>> list(Visit visit, @RequestParam(required = false) @Nullable String cursor) {
        return pages.show(visit, frame -> templates.pollsPolls(frame, views.polls().polls(cursor, PAGE)));
    }

    @GetMapping("/polls/new")
    Mono<ResponseEntity<?>> blank(Visit visit) {
        return pages.show(visit, frame -> blank(frame, Submitted.nothing()));
    }

    @PostMapping("/polls")
    Mono<ResponseEntity<?>> ask(Visit visit, Form form) {
        var poll = new PollId(NewIds.of("p", visit.me(), form.key()));
        var rollOf = form.text("rollOf").isEmpty() ? null : id(RoleId::new, form.text("rollOf"));
        return acts.submit(visit, form, new AskForAdvice(poll, visit.me(), form.text("question"), rollOf))
                .orShow("/polls/" + poll, this::blank);
    }

    @GetMapping("/register")
    Mono<ResponseEntity<?>> register(Visit visit, @RequestParam(required = false) @Nullable String cursor) {
        return pages.show(
                visit, frame -> templates.pollsRegister(frame, views.register().decisions(cursor, PAGE)));
    }

    @GetMapping("/api/polls")
    Mono<ResponseEntity<?>> apiList(Visit visit, @RequestParam(required = false) @Nullable String cursor) {
        return pages.answer(visit, () -> views.polls().polls(cursor, PAGE));
    }

    @PostMapping("/api/polls")
    Mono<ResponseEntity<?>> apiAsk(
            Visit visit, @RequestHeader("Idempotency-Key") String key, @RequestBody NewQuestion body) {
        var poll = new PollId(NewIds.of("p", visit.me(), key));
        return acts.receipt(
                visit,
                key,
                poll.value(),
                new AskForAdvice(poll, visit.me(), Form.orBlank(body.question()), body.rollOf()));
    }

    @GetMapping("/api/register")
    Mono<ResponseEntity<?>> apiRegister(Visit visit, @RequestParam(required = false) @Nullable String cursor) {
        return pages.answer(visit, () -> views.register().decisions(cursor, PAGE));
    }

    @GetMapping("/api/polls/{poll}/roll")
    Mono<ResponseEntity<?>> apiRoll(
            Visit visit, @PathVariable String poll, @RequestParam(required = false) @Nullable String cursor) {
        var id = id(PollId::new, poll);
        return pages.answer(visit, () -> {
            found(views.polls().poll(id));
            return views.polls().roll(id, cursor, PAGE);
        });
    }

    private JteModel blank(Frame frame, Submitted submitted) {
        return templates.pollsPollNew(frame, submitted, views.roles().roles());
    }
}
