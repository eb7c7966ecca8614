package org.isonomia.web.roles;

import gg.jte.models.runtime.JteModel;
import org.isonomia.command.roles.answerappointment.AnswerAppointment;
import org.isonomia.command.roles.endmandate.EndMandate;
import org.isonomia.command.roles.standforrole.StandForRole;
import org.isonomia.command.roles.withdrawcandidacy.WithdrawCandidacy;
import org.isonomia.events.RoleId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Confirmations;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Roles and vacancies: the pages, and what a member does about a role. */
@RestController
final class RolesWeb {
    private final Confirmations confirmations;
    private final Pages pages;
    private final Acts acts;
    private final Views views;
    private final Templates templates;

    RolesWeb(Pages pages, Acts acts, Views views, Templates templates, Confirmations confirmations) {
        this.confirmations = confirmations;
        this.pages = pages;
        this.acts = acts;
        this.views = views;
        this.templates = templates;
    }

    static final int LIMIT = 50;

    @GetMapping("/roles")
    JteModel list(Visit visit) {
        return templates.rolesRoles(
                pages.page(visit, "roles.title"),
                views.roles().roles(visit.query("after").orElse(null), LIMIT),
                views.roles().vacancies(visit.query("vacancies").orElse(null), LIMIT));
    }

    @GetMapping("/roles/{role}")
    JteModel one(Visit visit, @PathVariable RoleId role) {
        return page(visit, role, Form.blank());
    }

    @PostMapping("/roles/{role}/stand")
    ResponseEntity<?> stand(Visit visit, Form form, @PathVariable RoleId role) {
        return send(visit, form, role, new StandForRole(role, visit.member(), form.text("statement")));
    }

    @PostMapping("/roles/{role}/withdraw-candidacy")
    ResponseEntity<?> withdraw(Visit visit, Form form, @PathVariable RoleId role) {
        return send(visit, form, role, new WithdrawCandidacy(role, visit.member(), false));
    }

    @PostMapping("/roles/{role}/accept")
    ResponseEntity<?> accept(Visit visit, Form form, @PathVariable RoleId role) {
        return send(visit, form, role, new AnswerAppointment(role, visit.member(), true));
    }

    @PostMapping("/roles/{role}/decline")
    ResponseEntity<?> decline(Visit visit, Form form, @PathVariable RoleId role) {
        if (!Confirmations.given(form)) return confirmations.ask(visit, form, "decline-seat", "/roles/" + role);
        return send(visit, form, role, new AnswerAppointment(role, visit.member(), false));
    }

    @PostMapping("/roles/{role}/resign")
    ResponseEntity<?> resign(Visit visit, Form form, @PathVariable RoleId role) {
        if (!Confirmations.given(form)) return confirmations.ask(visit, form, "resign", "/roles/" + role);
        return send(visit, form, role, new EndMandate(role, visit.member(), false));
    }

    private ResponseEntity<?> send(Visit visit, Form form, RoleId role, Object command) {
        return acts.send(visit, form, command, "/roles/" + role, again -> page(visit, role, again));
    }

    private JteModel page(Visit visit, RoleId id, Form form) {
        var role = views.roles()
                .role(
                        id,
                        visit.query("seats").orElse(null),
                        visit.query("candidates").orElse(null),
                        LIMIT)
                .orElseThrow(NotFoundException::new);
        var page = pages.page(visit, "title", "title", role.line().name());
        var mandates = Mandates.of(role);
        return templates.rolesRole(
                page,
                role,
                mandates,
                new Bands(page, mandates),
                views.roles().involvement(id, visit.member()),
                views.tasks().ofRole(id, visit.query("tasks").orElse(null), LIMIT),
                form);
    }
}
