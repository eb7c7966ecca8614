package org.isonomia.web.membership;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.isonomia.command.Refusal;
import org.isonomia.events.MemberId;
import org.isonomia.jte.Templates;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Pages;
import org.isonomia.web.page.UnsentForms;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;
import org.isonomia.web.request.Visit;
import org.isonomia.web.security.Credentials;
import org.isonomia.web.security.KeptForms;
import org.isonomia.web.security.SignIns;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. */
@RestController
final class SignInWeb {
    /** What signing in takes. */
    record Credentials(@Nullable String email, @Nullable String password) {}

    /** @param member absent when nobody is signed in @param csrf to be sent as X-CSRF-TOKEN with unsafe requests */
    record Session(@Nullable MemberId member, String csrf) {}

    private final SignIns signIns;
    private final KeptForms kept;
    private final Pages pages;
    private final Templates templates;
    private final ApiActs api;

    SignInWeb(SignIns signIns, KeptForms kept, Pages pages, Templates templates, ApiActs api) {
        this.signIns = signIns;
        this.kept = kept;
        this.pages = pages;
        this.templates = templates;
        this.api = api;
    }

    @GetMapping("/sign-in")
    Object form(Visit visit) {
        if (visit.who().isPresent()) return Acts.seeOther("/");
        return ResponseEntity.ok(
                page(visit, Form.blank("next", visit.query("next").orElse(""))));
    }

    @PostMapping("/sign-in")
    ResponseEntity<?> signIn(Visit visit, Form form) {
        return switch (signIns.signIn(visit.exchange(), form.text("email"), form.password("password"))) {
            case SignIns.Outcome.Welcome(MemberId member, String csrf) ->
                Acts.seeOther(kept.keep(member, form.text(UnsentForms.KEPT)) ? "/kept" : next(form));
            case SignIns.Outcome.Wrong wrong -> {
                form.fault(Refusal.of(FormFault.WRONG_CREDENTIALS));
                yield Acts.refused(form, again -> page(visit, again));
            }
            case SignIns.Outcome.TooOften(Duration pause) -> {
                form.fault(tooOften(pause));
                yield ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1))
                        .body(page(visit, form));
            }
        };
    }

    @PostMapping("/sign-out")
    ResponseEntity<?> signOut(Visit visit) {
        signIns.signOut(visit.exchange());
        return Acts.seeOther("/sign-in");
    }

    @GetMapping("/api/session")
    Session apiSession(Visit visit) {
        return new Session(visit.oneself().orElse(null), visit.csrf());
    }

    @PostMapping("/api/session")
    ResponseEntity<?> apiSignIn(Visit visit, @RequestBody Credentials body) {
        String email = body.email() == null ? "" : body.email();
        String password = body.password() == null ? "" : body.password();
        return switch (signIns.signIn(visit.exchange(), email, password)) {
            case SignIns.Outcome.Welcome(MemberId member, String csrf) -> ResponseEntity.ok(new Session(member, csrf));
            case SignIns.Outcome.Wrong wrong -> api.refused(visit, List.of(Refusal.of(FormFault.WRONG_CREDENTIALS)));
            case SignIns.Outcome.TooOften(Duration pause) -> api.tooMany(visit, List.of(tooOften(pause)), pause);
        };
    }

    @DeleteMapping("/api/session")
    ResponseEntity<Void> apiSignOut(Visit visit) {
        signIns.signOut(visit.exchange());
        return ResponseEntity.noContent().build();
    }

    static Refusal tooOften(Duration wait) {
        return new Refusal(FormFault.TOO_MANY_SIGN_INS, null, Map.of("count", Long.toString(wait.toSeconds() + 1)));
    }

    /** Only ever a path of ours: {@code //host} and {@code /\host} would lead elsewhere. */
    private static String next(Form form) {
        String next = form.text("next");
        return next.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*") && isAddress(next) ? next : "/";
    }

    private static boolean isAddress(String text) {
        try {
            return new URI(text).getHost() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private JteModel page(Visit visit, Form form) {
        return templates.membershipSignIn(pages.page(visit, "account.sign-in.title"), form);
    }
}
