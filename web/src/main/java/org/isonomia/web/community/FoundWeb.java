package org.isonomia.web.community;

import gg.jte.models.runtime.JteModel;
import java.time.ZoneId;
import java.util.List;
import org.isonomia.command.community.foundcommunity.ChallengeWindow;
import org.isonomia.command.community.foundcommunity.FoundCommunity;
import org.isonomia.command.community.foundcommunity.LastResort;
import org.isonomia.command.community.foundcommunity.Pace;
import org.isonomia.command.community.foundcommunity.Waiting;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.api.Required;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.isonomia.web.security.FoundingToken;
import org.isonomia.web.security.KeptPasswords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The founding, while there is no community. */
@RestController
final class FoundWeb {
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
    private final KeptPasswords passwords;
    private final FoundingToken token;
    private final Views views;
    private final Pages pages;
    private final Acts acts;
    private final Templates templates;
    private final ApiActs api;

    FoundWeb(
            Founding founding,
            KeptPasswords passwords,
            FoundingToken token,
            Views views,
            Pages pages,
            Acts acts,
            Templates templates,
            ApiActs api) {
        this.founding = founding;
        this.passwords = passwords;
        this.token = token;
        this.views = views;
        this.pages = pages;
        this.acts = acts;
        this.templates = templates;
        this.api = api;
    }

    @GetMapping("/found")
    ResponseEntity<?> first(Visit visit) {
        if (views.community().community().isPresent()) return Acts.seeOther("/");
        token.require(visit, visit.query("token").orElse(""));
        var form = Form.blank(
                "token",
                visit.query("token").orElse(""),
                "language",
                visit.preferredLocale().getLanguage(),
                "timeZone",
                ZoneId.systemDefault().getId(),
                "template",
                "MAJORITY",
                "pace",
                "WEEK",
                "waiting",
                "NONE",
                "lastResort",
                "LAPSE",
                "challenge",
                "NONE",
                "visibility",
                "OPEN");
        return ResponseEntity.ok(page(visit, form));
    }

    @PostMapping("/found")
    ResponseEntity<?> found(Visit visit, Form form) {
        var barred = founding.barred(visit, form.text("token"), form.key());
        if (barred.isPresent()) {
            form.fault(barred.get());
            return Acts.refused(form, again -> page(visit, again));
        }
        MemberId founder = Founding.founder(form.key());
        var command = new FoundCommunity(
                form.text("name"),
                form.text("language"),
                form.text("timeZone"),
                founder,
                form.text("founderName"),
                form.text("founderEmail"),
                form.choice("template", Charter.Template.class),
                form.choice("pace", Pace.class),
                form.optional("waiting").isEmpty() ? Waiting.NONE : form.choice("waiting", Waiting.class),
                form.optional("lastResort").isEmpty() ? LastResort.LAPSE : form.choice("lastResort", LastResort.class),
                form.optional("challenge").isEmpty()
                        ? ChallengeWindow.NONE
                        : form.choice("challenge", ChallengeWindow.class),
                form.optional("visibility").isEmpty()
                        ? Conduct.Visibility.OPEN
                        : form.choice("visibility", Conduct.Visibility.class),
                form.checked("publicLog"),
                false);
        String password = passwords.of(form, "password");
        if (form.isFaulty()) {
            founding.faults(command, password).forEach(form::fault);
            return Acts.refused(form, again -> page(visit, again));
        }
        var answer = founding.found(visit.exchange(), command, form.key(), password);
        return acts.answer(visit, form, answer, "/", again -> page(visit, again));
    }

    @PostMapping("/api/community")
    ResponseEntity<?> apiFound(Visit visit, @RequestBody Found body) {
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

    private JteModel page(Visit visit, Form form) {
        return templates.communityFound(pages.page(visit, "found.title"), form);
    }
}
