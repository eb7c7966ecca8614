package org.isonomia.web.community;

import org.isonomia.command.community.foundcommunity.ChallengeWindow;
import org.isonomia.command.community.foundcommunity.FoundCommunity;
import org.isonomia.command.community.foundcommunity.LastResort;
import org.isonomia.command.community.foundcommunity.Pace;
import org.isonomia.command.community.foundcommunity.Waiting;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.query.Views;
import org.isonomia.web.page.Acts;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.isonomia.web.security.FoundingToken;
import org.isonomia.web.security.KeptPasswords;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The founding in its steps, while there is no community. The form carries everything; the last step stores it. */
@RestController
final class FoundWeb {
    private final Founding founding;
    private final FoundingPages pages;
    private final KeptPasswords passwords;
    private final FoundingToken token;
    private final Views views;
    private final Acts acts;

    FoundWeb(
            Founding founding,
            FoundingPages pages,
            KeptPasswords passwords,
            FoundingToken token,
            Views views,
            Acts acts) {
        this.founding = founding;
        this.pages = pages;
        this.passwords = passwords;
        this.token = token;
        this.views = views;
        this.acts = acts;
    }

    @GetMapping("/found")
    ResponseEntity<?> first(Visit visit) {
        if (views.community().community().isPresent()) return Acts.seeOther("/");
        String shown = visit.query("token").orElse("");
        token.require(visit, shown);
        return ResponseEntity.ok(pages.page(visit, FoundingPages.blank(visit, shown), FoundingStep.PLACE));
    }

    /** Goes on when nothing is wrong in this step and those before it; back without looking. */
    @PostMapping("/found")
    ResponseEntity<?> found(Visit visit, Form form) {
        var sent = FoundingStep.of(form);
        var barred = founding.barred(visit, form.text("token"), form.key());
        if (barred.isPresent()) {
            form.fault(barred.get());
            return refused(visit, form, sent);
        }
        String password = passwords.of(form, "password");
        var back = sent.back(form);
        if (back.isPresent()) return ResponseEntity.ok(pages.page(visit, form, back.get()));
        var tried = form.without();
        var command = command(tried);
        founding.faults(command, password).forEach(tried::fault);
        var told = tried.only(fault -> sent.of(fault).compareTo(sent) <= 0);
        if (told.isFaulty()) return refused(visit, told, sent);
        if (sent != FoundingStep.CHECK) return ResponseEntity.ok(pages.page(visit, form, sent.next()));
        var answer = founding.found(visit.exchange(), command, form.key(), password);
        return acts.answer(visit, form, answer, "/", again -> pages.wrong(visit, again, sent));
    }

    private ResponseEntity<?> refused(Visit visit, Form form, FoundingStep sent) {
        return Acts.refused(form, again -> pages.wrong(visit, again, sent));
    }

    private static FoundCommunity command(Form form) {
        return new FoundCommunity(
                form.text("name"),
                form.text("language"),
                form.text("timeZone"),
                Founding.founder(form.key()),
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
    }
}
