package org.isonomia.web.membership;

import org.isonomia.events.InvitationId;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Joining as JSON. */
@RestController
final class JoinApi {
    /** What joining takes. @param secret the last part of the invitation's link */
    record Join(
            @Nullable String secret,
            @Nullable String name,
            @Nullable String email,
            @Nullable String password) {}

    private final Joining joining;
    private final ApiActs acts;

    JoinApi(Joining joining, ApiActs acts) {
        this.joining = joining;
        this.acts = acts;
    }

    @PostMapping("/api/invitations/{invitation}/members")
    ResponseEntity<?> join(Visit visit, @PathVariable InvitationId invitation, @RequestBody Join body) {
        var answer = joining.join(
                visit.exchange(),
                invitation,
                text(body.secret()),
                text(body.name()),
                text(body.email()),
                visit.idempotencyKey(),
                text(body.password()));
        return acts.answer(visit, answer, "/api/me");
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
