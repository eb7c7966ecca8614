package org.isonomia.web.community;

import gg.jte.models.runtime.JteModel;
import java.time.ZoneId;
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
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.isonomia.web.security.FoundingToken;
import org.isonomia.web.security.KeptPasswords;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The very first page, while there is no community. */
@RestController
final class FoundPages {
    private final Founding founding;
    private final KeptPasswords passwords;
    private final FoundingToken token;
    private final Views views;
    private final Pages pages;
    private final Acts acts;
    private final Templates templates;

    FoundPages(
            Founding founding,
            FoundingToken token,
            KeptPasswords passwords,
            Views views,
            Pages pages,
            Acts acts,
            Templates templates) {
        this.founding = founding;
        this.token = token;
        this.passwords = passwords;
        this.views = views;
        this.pages = pages;
        this.acts = acts;
        this.templates = templates;
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

    private JteModel page(Visit visit, Form form) {
        return templates.communityFound(pages.page(visit, "found.title"), form);
    }
}
