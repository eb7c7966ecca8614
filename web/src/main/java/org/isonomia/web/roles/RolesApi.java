package org.isonomia.web.roles;

import org.isonomia.command.roles.answerappointment.AnswerAppointment;
import org.isonomia.command.roles.endmandate.EndMandate;
import org.isonomia.command.roles.standforrole.StandForRole;
import org.isonomia.command.roles.withdrawcandidacy.WithdrawCandidacy;
import org.isonomia.events.RoleId;
import org.isonomia.query.Views;
import org.isonomia.query.page.Page;
import org.isonomia.query.roles.seats.RoleLine;
import org.isonomia.query.roles.seats.RolePage;
import org.isonomia.query.roles.seats.Vacancy;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Roles and vacancies for programs. */
@RestController
final class RolesApi {
    private final ApiActs api;
    private final Views views;

    RolesApi(ApiActs api, Views views) {
        this.api = api;
        this.views = views;
    }

    record Statement(@Nullable String statement) {}

    record AppointmentAnswer(boolean accepted) {}

    @GetMapping("/api/roles")
    Page<RoleLine> roles(@RequestParam(required = false) @Nullable String after) {
        return views.roles().roles(after, RolesWeb.LIMIT);
    }

    @GetMapping("/api/vacancies")
    Page<Vacancy> vacancies(@RequestParam(required = false) @Nullable String after) {
        return views.roles().vacancies(after, RolesWeb.LIMIT);
    }

    @GetMapping("/api/roles/{role}")
    RolePage role(
            @PathVariable RoleId role,
            @RequestParam(required = false) @Nullable String seats,
            @RequestParam(required = false) @Nullable String candidates) {
        return views.roles().role(role, seats, candidates, RolesWeb.LIMIT).orElseThrow(NotFoundException::new);
    }

    @PutMapping("/api/roles/{role}/candidacies/me")
    ResponseEntity<?> stand(Visit visit, @PathVariable RoleId role, @RequestBody Statement body) {
        return api.send(visit, new StandForRole(role, visit.member(), Form.orBlank(body.statement())), null);
    }

    @DeleteMapping("/api/roles/{role}/candidacies/me")
    ResponseEntity<?> withdraw(Visit visit, @PathVariable RoleId role) {
        return api.send(visit, new WithdrawCandidacy(role, visit.member(), false), null);
    }

    @PutMapping("/api/roles/{role}/appointments/me")
    ResponseEntity<?> answer(Visit visit, @PathVariable RoleId role, @RequestBody AppointmentAnswer body) {
        return api.send(visit, new AnswerAppointment(role, visit.member(), body.accepted()), null);
    }

    @DeleteMapping("/api/roles/{role}/mandates/me")
    ResponseEntity<?> resign(Visit visit, @PathVariable RoleId role) {
        return api.send(visit, new EndMandate(role, visit.member(), false), null);
    }
}
