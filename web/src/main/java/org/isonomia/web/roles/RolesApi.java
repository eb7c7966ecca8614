package org.isonomia.web.roles;

import static org.isonomia.web.page.Pages.found;
import static org.isonomia.web.page.Pages.id;

import org.isonomia.command.roles.accept.AnswerAppointment;
import org.isonomia.command.roles.end.EndMandate;
import org.isonomia.command.roles.stand.StandForRole;
import org.isonomia.command.roles.withdraw.WithdrawCandidacy;
import org.isonomia.events.RoleId;
import org.isonomia.query.Views;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Form;
import org.isonomia.web.page.Pages;
import org.isonomia.web.page.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Roles and vacancies for programs. */
@RestController
@RequestMapping("/api")
class RolesApi {
    private final Pages pages;
    private final Acts acts;
    private final Views views;

    RolesApi(Pages pages, Acts acts, Views views) {
        this.pages = pages;
        this.acts = acts;
        this.views = views;
    }

    record Statement(@Nullable String statement) {}

    record AppointmentAnswer(boolean accepted) {}

    @GetMapping("/roles")
    Mono<ResponseEntity<?>> roles(Visit visit) {
        return pages.answer(visit, () -> views.roles().roles());
    }

    @GetMapping("/vacancies")
    Mono<ResponseEntity<?>> vacancies(Visit visit) {
        return pages.answer(visit, () -> views.roles().vacancies());
    }

    @GetMapping("/roles/{role}")
    Mono<ResponseEntity<?>> role(Visit visit, @PathVariable String role) {
        return pages.answer(visit, () -> found(views.roles().role(id(RoleId::new, role))));
    }

    @PutMapping("/roles/{role}/candidacies/me")
    Mono<ResponseEntity<?>> stand(
            Visit visit,
            @RequestHeader("Idempotency-Key") String key,
            @PathVariable String role,
            @RequestBody Statement body) {
        return acts.receipt(
                visit,
                key,
                null,
                new StandForRole(id(RoleId::new, role), visit.me(), Form.orBlank(body.statement())));
    }

    @DeleteMapping("/roles/{role}/candidacies/me")
    Mono<ResponseEntity<?>> withdraw(
            Visit visit, @RequestHeader("Idempotency-Key") String key, @PathVariable String role) {
        return acts.receipt(visit, key, null, new WithdrawCandidacy(id(RoleId::new, role), visit.me(), false));
    }

    @PutMapping("/roles/{role}/appointments/me")
    Mono<ResponseEntity<?>> answer(
            Visit visit,
            @RequestHeader("Idempotency-Key") String key,
            @PathVariable String role,
            @RequestBody AppointmentAnswer body) {
        return acts.receipt(
                visit, key, null, new AnswerAppointment(id(RoleId::new, role), visit.me(), body.accepted()));
    }

    @DeleteMapping("/roles/{role}/mandates/me")
    Mono<ResponseEntity<?>> resign(
            Visit visit, @RequestHeader("Idempotency-Key") String key, @PathVariable String role) {
        return acts.receipt(visit, key, null, new EndMandate(id(RoleId::new, role), visit.me(), false));
    }
}
