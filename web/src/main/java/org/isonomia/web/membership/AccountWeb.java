package org.isonomia.web.membership;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.isonomia.command.Refusal;
import org.isonomia.jte.Templates;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.TooManyException;
import org.isonomia.web.request.Visit;
import org.isonomia.web.security.OwnAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One's password, address for signing in, and sessions. */
@RestController
final class AccountWeb {
    private static final String PAGE = "/me/account";

    /** @param password the present one */
    record NewPassword(@Nullable String password, @Nullable String next) {}

    /** @param password the present one */
    record NewEmail(@Nullable String password, @Nullable String email) {}

    /** What changes an account, or the reason why it does not. */
    private interface Change {
        Optional<Refusal> apply();
    }

    private final OwnAccount account;
    private final Pages pages;
    private final ApiActs api;
    private final Templates templates;

    AccountWeb(OwnAccount account, Pages pages, ApiActs api, Templates templates) {
        this.account = account;
        this.pages = pages;
        this.api = api;
        this.templates = templates;
    }

    @GetMapping(PAGE)
    JteModel account(Visit visit) {
        return page(visit, Form.blank());
    }

    @PostMapping(PAGE + "/password")
    ResponseEntity<?> password(Visit visit, Form form) {
        return change(
                visit, form, () -> account.changePassword(visit, form.password("password"), form.password("next")));
    }

    @PostMapping(PAGE + "/email")
    ResponseEntity<?> email(Visit visit, Form form) {
        return change(visit, form, () -> account.changeEmail(visit, form.password("password"), form.text("email")));
    }

    @PostMapping(PAGE + "/sessions/others/end")
    ResponseEntity<?> endOthers(Visit visit) {
        account.endOtherSessions(visit);
        return Acts.seeOther(PAGE);
    }

    @PostMapping(PAGE + "/sessions/{session}/end")
    ResponseEntity<?> end(Visit visit, @PathVariable String session) {
        if (!account.end(visit, session)) throw new NotFoundException();
        return Acts.seeOther(PAGE);
    }

    @PutMapping("/api/me/password")
    ResponseEntity<?> apiPassword(Visit visit, @RequestBody NewPassword body) {
        return change(
                visit, () -> account.changePassword(visit, Form.orBlank(body.password()), Form.orBlank(body.next())));
    }

    @PutMapping("/api/me/email")
    ResponseEntity<?> apiEmail(Visit visit, @RequestBody NewEmail body) {
        return change(
                visit, () -> account.changeEmail(visit, Form.orBlank(body.password()), Form.orBlank(body.email())));
    }

    @GetMapping("/api/me/sessions")
    List<OwnAccount.Place> apiSessions(Visit visit) {
        return account.places(visit);
    }

    /** All but the one that asks. */
    @DeleteMapping("/api/me/sessions")
    ResponseEntity<Void> apiEndOthers(Visit visit) {
        visit.requireKey();
        account.endOtherSessions(visit);
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/api/me/sessions/{session}")
    ResponseEntity<Void> apiEnd(Visit visit, @PathVariable String session) {
        visit.requireKey();
        if (!account.end(visit, session)) throw new NotFoundException();
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<?> change(Visit visit, Form form, Change change) {
        visit.member();
        try {
            var refused = change.apply();
            if (refused.isEmpty()) return Acts.seeOther(PAGE + "?changed=yes");
            form.fault(refused.get());
            return Acts.refused(form, again -> page(visit, again));
        } catch (TooManyException e) {
            return Acts.tooMany(form, e, again -> page(visit, again));
        }
    }

    private ResponseEntity<?> change(Visit visit, Change change) {
        visit.requireKey();
        visit.member();
        return change.apply()
                .<ResponseEntity<?>>map(refused -> api.refused(visit, List.of(refused)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private JteModel page(Visit visit, Form form) {
        boolean changed = visit.query("changed").isPresent();
        return templates.membershipAccount(
                pages.page(visit, "account.title"),
                form,
                account.email(visit.member()),
                account.places(visit),
                changed && !form.isFaulty());
    }
}
