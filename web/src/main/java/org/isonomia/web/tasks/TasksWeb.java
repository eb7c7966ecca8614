package org.isonomia.web.tasks;

import static org.isonomia.web.page.Pages.found;
import static org.isonomia.web.page.Pages.id;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.isonomia.command.tasks.claim.ClaimTask;
import org.isonomia.command.tasks.complete.CompleteTask;
import org.isonomia.command.tasks.open.OpenTask;
import org.isonomia.events.RoleId;
import org.isonomia.events.TaskId;
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

/** Tasks of a role: opening, claiming and completing them. */
@RestController
class TasksWeb {
    private static final int PAGE = 50;
    private final Pages pages;
    private final Acts acts;
    private final Views views;
    private final Templates templates;

    TasksWeb(Pages pages, Acts acts, Views views, Templates templates) {
        this.pages = pages;
        this.acts = acts;
        this.views = views;
        this.templates = templates;
    }

    record NewTask(RoleId role, @Nullable String title, @Nullable String note, Instant dueAt) {}

    record Report(@Nullable String note) {}

    @GetMapping("/tasks/new")
    Mono<ResponseEntity<?>> blank(Visit visit, @RequestParam String role) {
        var id = id(RoleId::new, role);
        return pages.show(
                visit, frame -> blank(frame, id, Submitted.filled(Map.of("role", id.value()))));
    }

    @PostMapping("/tasks")
    Mono<ResponseEntity<?>> open(Visit visit, Form form) {
        var task = new TaskId(NewIds.of("t", visit.me(), form.key()));
        var role = id(RoleId::new, form.text("role"));
        return pages.work(visit, () -> pages.frame(visit).zone()).flatMap(zone -> acts.submit(
                        visit, form, opened(visit, form, task, role, zone))
                .orShow("/tasks/" + task, (frame, wrong) -> blank(frame, role, wrong)));
    }

    @GetMapping("/tasks/{task}")
    Mono<ResponseEntity<?>> one(Visit visit, @PathVariable String task) {
        var id = id(TaskId::new, task);
        return pages.show(visit, frame -> page(visit, frame, id, Submitted.nothing()));
    }

    @PostMapping("/tasks/{task}/claim")
    Mono<ResponseEntity<?>> claim(Visit visit, Form form, @PathVariable String task) {
        var id = id(TaskId::new, task);
        return act(visit, form, id, new ClaimTask(id, visit.me()));
    }

    @PostMapping("/tasks/{task}/complete")
    Mono<ResponseEntity<?>> complete(Visit visit, Form form, @PathVariable String task) {
        var id = id(TaskId::new, task);
        return act(visit, form, id, new CompleteTask(id, visit.me(), form.text("note")));
    }

    @GetMapping("/api/tasks")
    Mono<ResponseEntity<?>> apiList(Visit visit, @RequestParam(required = false) @Nullable String cursor) {
        return pages.answer(visit, () -> views.tasks().tasks(cursor, PAGE));
    }

    @GetMapping("/api/tasks/{task}")
    Mono<ResponseEntity<?>> apiOne(Visit visit, @PathVariable String task) {
        return pages.answer(visit, () -> found(views.tasks().task(id(TaskId::new, task))));
    }

    @PostMapping("/api/tasks")
    Mono<ResponseEntity<?>> apiOpen(
            Visit visit, @RequestHeader("Idempotency-Key") String key, @RequestBody NewTask body) {
        var task = new TaskId(NewIds.of("t", visit.me(), key));
        return acts.receipt(
                visit,
                key,
                task.value(),
                new OpenTask(
                        task,
                        body.role(),
                        visit.me(),
                        Form.orBlank(body.title()),
                        Form.orBlank(body.note()),
                        body.dueAt()));
    }

    @PostMapping("/api/tasks/{task}/claim")
    Mono<ResponseEntity<?>> apiClaim(
            Visit visit, @RequestHeader("Idempotency-Key") String key, @PathVariable String task) {
        return acts.receipt(visit, key, null, new ClaimTask(id(TaskId::new, task), visit.me()));
    }

    @PostMapping("/api/tasks/{task}/complete")
    Mono<ResponseEntity<?>> apiComplete(
            Visit visit,
            @RequestHeader("Idempotency-Key") String key,
            @PathVariable String task,
            @RequestBody Report body) {
        return acts.receipt(
                visit, key, null, new CompleteTask(id(TaskId::new, task), visit.me(), Form.orBlank(body.note())));
    }

    private static OpenTask opened(Visit visit, Form form, TaskId task, RoleId role, ZoneId zone) {
        return new OpenTask(
                task, role, visit.me(), form.text("title"), form.text("note"), form.moment("dueAt", zone));
    }

    private Mono<ResponseEntity<?>> act(Visit visit, Form form, TaskId task, Object command) {
        return acts.submit(visit, form, command)
                .orShow("/tasks/" + task, (frame, wrong) -> page(visit, frame, task, wrong));
    }

    private JteModel blank(Frame frame, RoleId role, Submitted submitted) {
        return templates.tasksTaskNew(frame, found(views.roles().role(role)).line(), submitted);
    }

    private JteModel page(Visit visit, Frame frame, TaskId id, Submitted submitted) {
        var task = found(views.tasks().task(id));
        return templates.tasksTask(frame, task, views.roles().holds(task.role(), visit.me()), submitted);
    }
}
