package org.isonomia.web.community;

import static java.util.Comparator.naturalOrder;

import gg.jte.models.runtime.JteModel;
import java.time.ZoneId;
import org.isonomia.jte.Templates;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.springframework.stereotype.Component;

/** The page of each step of the founding. */
@Component
final class FoundingPages {
    private final Pages pages;
    private final Templates templates;

    FoundingPages(Pages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    /** What most begin with. @param token as it was shown */
    static Form blank(Visit visit, String token) {
        return Form.blank(
                "token",
                token,
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
    }

    /** The first step that has something wrong in it, with what is wrong there. */
    JteModel wrong(Visit visit, Form form, FoundingStep sent) {
        var step = form.faults().stream().map(sent::of).min(naturalOrder()).orElse(sent);
        return page(visit, form.only(fault -> sent.of(fault) == step), step);
    }

    JteModel page(Visit visit, Form form, FoundingStep step) {
        var page = pages.page(visit, "found.page." + step.key());
        return templates.communityFound(page, form, step, new FoundingWords(page, form));
    }
}
