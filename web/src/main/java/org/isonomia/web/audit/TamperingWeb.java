package org.isonomia.web.audit;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.isonomia.audit.tamper.Tampering;
import org.isonomia.jte.Templates;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Pages;
import org.isonomia.web.page.Quota;
import org.isonomia.web.page.Quotas;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what tampering looks like, on a copy: the log of this community is never touched. */
@RestController
final class TamperingWeb {
    private static final String RETRY_SECONDS = "5";

    private final Demonstrations demonstrations;
    private final Jobs jobs;
    private final Quotas quotas;
    private final Pages pages;
    private final Templates templates;

    TamperingWeb(Demonstrations demonstrations, Jobs jobs, Quotas quotas, Pages pages, Templates templates) {
        this.demonstrations = demonstrations;
        this.jobs = jobs;
        this.quotas = quotas;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/audit/tampering")
    JteModel show(Visit visit) {
        visit.member();
        var chosen = visit.query("kind").flatMap(TamperingWeb::tampering);
        var form = chosen.map(kind -> Form.blank("kind", kind.name())).orElseGet(Form::blank);
        return page(visit, form, chosen, false);
    }

    @PostMapping("/audit/tampering")
    ResponseEntity<?> tamper(Visit visit, Form form) {
        var kind = form.choice("kind", Tampering.class);
        var who = visit.member();
        if (form.isFaulty()) return Acts.refused(form, again -> page(visit, again, Optional.empty(), false));
        quotas.require(visit.member(), Quota.RECOUNTS);
        var job = jobs.begin(who, subject(kind), progress -> demonstrations.show(kind, progress));
        if (job.isPresent())
            return Acts.seeOther("/audit/tampering?kind=" + kind.name().toLowerCase(Locale.ROOT) + "#job");
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header("Retry-After", RETRY_SECONDS)
                .body(page(visit, form, Optional.of(kind), true));
    }

    private JteModel page(Visit visit, Form form, Optional<Tampering> chosen, boolean busy) {
        var job = chosen.flatMap(kind -> jobs.find(subject(kind)));
        return templates.auditTampering(pages.page(visit, "tamper.title"), form, chosen, job, busy);
    }

    private static Optional<Tampering> tampering(String name) {
        return Arrays.stream(Tampering.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static String subject(Tampering kind) {
        return "tampering/" + kind.name();
    }
}
