package org.isonomia.web.membership;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.Refusal;
import org.isonomia.events.MemberId;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.request.FormFault;
import org.isonomia.web.request.Visit;
import org.isonomia.web.security.Credentials;
import org.isonomia.web.security.SignIns;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out as JSON. */
@RestController
@RequestMapping("/api/session")
final class SessionApi {
    /** What signing in takes. */
    record Credentials(@Nullable String email, @Nullable String password) {}

    /** @param member absent when nobody is signed in @param csrf to be sent as X-CSRF-TOKEN with unsafe requests */
    record Session(@Nullable MemberId member, String csrf) {}

    private final SignIns signIns;
    private final ApiActs acts;

    SessionApi(SignIns signIns, ApiActs acts) {
        this.signIns = signIns;
        this.acts = acts;
    }

    @GetMapping
    Session session(Visit visit) {
        return new Session(visit.oneself().orElse(null), visit.csrf());
    }

    @PostMapping
    ResponseEntity<?> signIn(Visit visit, @RequestBody Credentials body) {
        String email = body.email() == null ? "" : body.email();
        String password = body.password() == null ? "" : body.password();
        return switch (signIns.signIn(visit.exchange(), email, password)) {
            case SignIns.Outcome.Welcome(MemberId member, String csrf) -> ResponseEntity.ok(new Session(member, csrf));
            case SignIns.Outcome.Wrong wrong -> acts.refused(visit, List.of(Refusal.of(FormFault.WRONG_CREDENTIALS)));
            case SignIns.Outcome.TooOften(Duration pause) ->
                acts.tooMany(visit, List.of(SignInPages.tooOften(pause)), pause);
        };
    }

    @DeleteMapping
    ResponseEntity<Void> signOut(Visit visit) {
        signIns.signOut(visit.exchange());
        return ResponseEntity.noContent().build();
    }
}
