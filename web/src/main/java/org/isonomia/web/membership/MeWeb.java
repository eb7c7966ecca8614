package org.isonomia.web.membership;

import gg.jte.models.runtime.JteModel;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.isonomia.command.membership.leavecommunity.LeaveCommunity;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Confirmations;
import org.isonomia.web.page.Look;
import org.isonomia.web.page.Messages;
import org.isonomia.web.page.Pages;
import org.isonomia.web.page.Preferences;
import org.isonomia.web.page.Preferences.Preference;
import org.isonomia.web.page.Shortcuts;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own page: how the pages look and speak, one's offices, leaving. */
@RestController
final class MeWeb {
    private final Confirmations confirmations;
    private final Preferences preferences;
    private final Messages messages;
    private final Views views;
    private final Pages pages;
    private final Acts acts;
    private final Templates templates;

    MeWeb(
            Confirmations confirmations,
            Preferences preferences,
            Messages messages,
            Views views,
            Pages pages,
            Acts acts,
            Templates templates) {
        this.confirmations = confirmations;
        this.preferences = preferences;
        this.messages = messages;
        this.views = views;
        this.pages = pages;
        this.acts = acts;
        this.templates = templates;
    }

    @GetMapping("/me")
    JteModel me(Visit visit) {
        var preference = preferences.of(visit.member());
        return page(
                visit,
                Form.blank(
                        "language",
                        preference.language().map(Locale::toLanguageTag).orElse(""),
                        "zone",
                        preference.zone().map(ZoneId::getId).orElse("")));
    }

    /** The asker's ballots, proposals and mandates. */
    @GetMapping("/api/me/part")
    ResponseEntity<OwnPart> apiPart(Visit visit, @RequestParam(required = false) @Nullable String after) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(OwnPart.of(views, visit.member(), after));
    }

    @PostMapping("/me/look")
    ResponseEntity<?> look(Visit visit, Form form) {
        visit.member();
        Look.choose(visit.exchange(), form.text("look"));
        return Acts.seeOther("/me#look");
    }

    @PostMapping("/me/keys")
    ResponseEntity<?> keys(Visit visit, Form form) {
        visit.member();
        Shortcuts.turn(visit.exchange(), form.checked("keys"));
        return Acts.seeOther("/me#keys");
    }

    @PostMapping("/me/language")
    ResponseEntity<?> prefer(Visit visit, Form form) {
        var language = form.optional("language").map(Locale::forLanguageTag);
        if (language.filter(wanted -> !messages.languages().contains(wanted)).isPresent())
            form.fault(FormFault.NOT_A_LANGUAGE, "language");
        var zone = zone(form);
        if (form.isFaulty()) return Acts.refused(form, again -> page(visit, again));
        preferences.prefer(visit.member(), new Preference(language, zone));
        return Acts.seeOther("/me#language");
    }

    @PostMapping("/me/leave")
    ResponseEntity<?> leave(Visit visit, Form form) {
        if (!Confirmations.given(form)) return confirmations.ask(visit, form, "leave", "/me");
        return acts.send(visit, form, new LeaveCommunity(visit.member()), "/me/data", again -> page(visit, again));
    }

    private static Optional<ZoneId> zone(Form form) {
        try {
            return form.optional("zone").map(ZoneId::of);
        } catch (DateTimeException e) {
            form.fault(FormFault.NOT_A_ZONE, "zone");
            return Optional.empty();
        }
    }

    private JteModel page(Visit visit, Form form) {
        return templates.membershipMe(
                pages.page(visit, "me.title"),
                form,
                OwnPart.of(views, visit.member(), visit.query("after").orElse(null)));
    }
}
