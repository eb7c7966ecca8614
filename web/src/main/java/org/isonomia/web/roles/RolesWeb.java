package org.isonomia.web.roles;

import static org.isonomia.web.page.Pages.found;
import static org.isonomia.web.page.Pages.id;

import gg.jte.models.runtime.JteModel;
import org.isonomia.command.roles.accept.AnswerAppointment;
import org.isonomia.command.roles.end.EndMandate;
import org.isonomia.command.roles.stand.StandForRole;
import org.isonomia.command.roles.withdraw.WithdrawCandidacy;
import org.isonomia.events.RoleId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Form;
import org.isonomia.web.page.Frame;
import org.isonomia.web.page.Pages;
import org.isonomia.web.page.Submitted;
import org.isonomia.web.page.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Roles and vacancies: the pages, and what a member does about a role. */
@RestController
class RolesWeb {
    private static final int TASKS = 50;
    private final Pages pages;
    private final Acts acts;
    private final Views views;
    private final Templates templates;

    RolesWeb(Pages pages, Acts acts, Views views, Templates templates) {
        this.pages = pages;
        this.acts = acts;
        this.views = views;
        this.templates = templates;
    }

    @GetMapping("/roles")
    Mono<ResponseEntity<?>> list(Visit visit) {
        return pages.show(
                visit,
                frame -> templates.rolesRoles(
                        frame, views.roles().roles(), views.roles().vacancies()));
    }

    @GetMapping("/roles/{role}")
    Mono<ResponseEntity<?>> one(Visit visit, @PathVariable String role) {
        var id = id(RoleId::new, role);
        return pages.show(visit, frame -> page(visit, frame, id, Submitted.nothing()));
    }

    @PostMapping("/roles/{role}/stand")
    Mono<ResponseEntity<?>> stand(Visit visit, Form form, @PathVariable String role) {
        var id = id(RoleId::new, role);
        return act(visit, form, id, new StandForRole(id, visit.me(), form.text("statement")));
    }

    @PostMapping("/roles/{role}/withdraw-candidacy")
    Mono<ResponseEntity<?>> withdraw(Visit visit, Form form, @PathVariable String role) {
        var id = id(RoleId::new, role);
        return act(visit, form, id, new WithdrawCandidacy(id, visit.me(), false));
    }

    @PostMapping("/roles/{role}/accept")
    Mono<ResponseEntity<?>> accept(Visit visit, Form form, @PathVariable String role) {
        var id = id(RoleId::new, role);
        return act(visit, form, id, new AnswerAppointment(id, visit.me(), true));
    }

    @PostMapping("/roles/{role}/decline")
    Mono<ResponseEntity<?>> decline(Visit visit, Form form, @PathVariable String role) {
        var id = id(RoleId::new, role);
        return act(visit, form, id, new AnswerAppointment(id, visit.me(), false));
    }

    @PostMapping("/roles/{role}/resign")
    Mono<ResponseEntity<?>> resign(Visit visit, Form form, @PathVariable String role) {
        var id = id(RoleId::new, role);
        return act(visit, form, id, new EndMandate(id, visit.me(), false));
    }

    private Mono<ResponseEntity<?>> act(Visit visit, Form form, RoleId role, Object command) {
        return acts.submit(visit, form, command)
                .orShow("/roles/" + role, (frame, wrong) -> page(visit, frame, role, wrong));
    }

    private JteModel page(Visit visit, Frame frame, RoleId role, Submitted submitted) {
        return templates.rolesRole(
                frame,
                found(views.roles().role(role)),
                views.roles().holds(role, visit.me()),
                views.tasks().ofRole(role, null, TASKS).items(),
                submitted);
    }
}
