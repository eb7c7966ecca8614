package org.isonomia.web.community;

import java.util.List;
import org.isonomia.command.community.foundcommunity.ChallengeWindow;
import org.isonomia.command.community.foundcommunity.FoundCommunity;
import org.isonomia.command.community.foundcommunity.LastResort;
import org.isonomia.command.community.foundcommunity.Pace;
import org.isonomia.command.community.foundcommunity.Waiting;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.api.Required;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The founding for programs, all of it at once. */
@RestController
final class FoundApi {
    /** What founding takes. @param waiting of newcomers; none when it is left out @param lastResort lapse when it is left out @param challenge none when it is left out @param visibility open when it is left out @param publicLog for members only when it is left out @param token as the log shows it; not needed at this very machine */
    record Found(
            @Nullable String name,
            @Nullable String language,
            @Nullable String timeZone,
            @Nullable String founderName,
            @Nullable String founderEmail,
            @Nullable String password,
            Charter.@Nullable Template template,
            @Nullable Pace pace,
            @Nullable Waiting waiting,
            @Nullable LastResort lastResort,
            @Nullable ChallengeWindow challenge,
            Conduct.@Nullable Visibility visibility,
            @Nullable Boolean publicLog,
            @Nullable String token) {}

    private final Founding founding;
    private final ApiActs api;

    FoundApi(Founding founding, ApiActs api) {
        this.founding = founding;
        this.api = api;
    }

    @PostMapping("/api/community")
    ResponseEntity<?> found(Visit visit, @RequestBody Found body) {
        var barred = founding.barred(visit, Form.orBlank(body.token()), visit.idempotencyKey());
        if (barred.isPresent()) return api.refused(visit, List.of(barred.get()));
        var founder = Founding.founder(visit.idempotencyKey());
        var command = new FoundCommunity(
                Form.orBlank(body.name()),
                Form.orBlank(body.language()),
                Form.orBlank(body.timeZone()),
                founder,
                Form.orBlank(body.founderName()),
                Form.orBlank(body.founderEmail()),
                Required.field(body.template(), "template"),
                Required.field(body.pace(), "pace"),
                body.waiting() == null ? Waiting.NONE : body.waiting(),
                body.lastResort() == null ? LastResort.LAPSE : body.lastResort(),
                body.challenge() == null ? ChallengeWindow.NONE : body.challenge(),
                body.visibility() == null ? Conduct.Visibility.OPEN : body.visibility(),
                Boolean.TRUE.equals(body.publicLog()),
                false);
        var answer = founding.found(visit.exchange(), command, visit.idempotencyKey(), Form.orBlank(body.password()));
        return api.answer(visit, answer, "/api/community");
    }
}
