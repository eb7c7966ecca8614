package org.isonomia.web.tasks;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import org.isonomia.command.tasks.claimtask.ClaimTask;
import org.isonomia.command.tasks.completetask.CompleteTask;
import org.isonomia.command.tasks.opentask.OpenTask;
import org.isonomia.events.RoleId;
import org.isonomia.events.TaskId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.page.Page;
import org.isonomia.query.tasks.worklist.Task;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.api.Required;
import org.isonomia.web.page.Acts;
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

/** Tasks of a role: opening, claiming and completing them. */
@RestController
final class TasksWeb {
    private final Pages pages;
    private final Acts acts;
    private final ApiActs api;
    private final Views views;
    private final Templates templates;

    TasksWeb(Pages pages, Acts acts, ApiActs api, Views views, Templates templates) {
        this.pages = pages;
        this.acts = acts;
        this.api = api;
        this.views = views;
        this.templates = templates;
    }

    private static final int LIMIT = 50;

    record NewTask(
            @Nullable RoleId role,
            @Nullable String title,
            @Nullable String note,
            @Nullable Instant dueAt) {}

    record Report(@Nullable String note) {}

    @GetMapping("/tasks/new")
    JteModel blank(Visit visit, @RequestParam RoleId role) {
        return blank(visit, role, Form.blank());
    }

    @PostMapping("/roles/{role}/tasks")
    ResponseEntity<?> open(Visit visit, Form form, @PathVariable RoleId role) {
        var task = NewIds.of(acts.origin(visit, form)).task();
        var command = new OpenTask(
                task,
                role,
                visit.member(),
                form.text("title"),
                form.text("note"),
                form.endOfDay("dueAt", pages.zone()));
        return acts.send(visit, form, command, "/tasks/" + task, again -> blank(visit, role, again));
    }

    @GetMapping("/tasks/{task}")
    JteModel one(Visit visit, @PathVariable TaskId task) {
        return page(visit, task, Form.blank());
    }

    @PostMapping("/tasks/{task}/claim")
    ResponseEntity<?> claim(Visit visit, Form form, @PathVariable TaskId task) {
        return send(visit, form, task, new ClaimTask(task, visit.member()));
    }

    @PostMapping("/tasks/{task}/complete")
    ResponseEntity<?> complete(Visit visit, Form form, @PathVariable TaskId task) {
        return send(visit, form, task, new CompleteTask(task, visit.member(), form.text("note")));
    }

    @GetMapping("/api/tasks")
    Page<Task> apiList(@RequestParam(required = false) @Nullable String after) {
        return views.tasks().tasks(after, LIMIT);
    }

    @GetMapping("/api/tasks/{task}")
    Task apiOne(@PathVariable TaskId task) {
        return views.tasks().task(task).orElseThrow(NotFoundException::new);
    }

    @PostMapping("/api/tasks")
    ResponseEntity<?> apiOpen(Visit visit, @RequestBody NewTask body) {
        var task = NewIds.of(api.origin(visit)).task();
        var command = new OpenTask(
                task,
                Required.field(body.role(), "role"),
                visit.member(),
                Form.orBlank(body.title()),
                Form.orBlank(body.note()),
                Required.field(body.dueAt(), "dueAt"));
        return api.send(visit, command, "/api/tasks/" + task);
    }

    @PostMapping("/api/tasks/{task}/claim")
    ResponseEntity<?> apiClaim(Visit visit, @PathVariable TaskId task) {
        return api.send(visit, new ClaimTask(task, visit.member()), null);
    }

    @PostMapping("/api/tasks/{task}/complete")
    ResponseEntity<?> apiComplete(Visit visit, @PathVariable TaskId task, @RequestBody Report body) {
        return api.send(visit, new CompleteTask(task, visit.member(), Form.orBlank(body.note())), null);
    }

    private ResponseEntity<?> send(Visit visit, Form form, TaskId task, Object command) {
        return acts.send(visit, form, command, "/tasks/" + task, again -> page(visit, task, again));
    }

    private JteModel blank(Visit visit, RoleId id, Form form) {
        var role = views.roles().line(id).orElseThrow(NotFoundException::new);
        return templates.tasksTaskNew(pages.page(visit, "tasks.open"), role, form);
    }

    private JteModel page(Visit visit, TaskId id, Form form) {
        var task = apiOne(id);
        var page = pages.page(visit, "title", "title", task.title().orElse("-"));
        return templates.tasksTask(page, task, views.roles().holds(task.role(), visit.member()), form);
    }
}
