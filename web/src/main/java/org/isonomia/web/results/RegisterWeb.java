package org.isonomia.web.results;

import gg.jte.models.runtime.JteModel;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.page.Page;
import org.isonomia.query.results.register.Decision;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of what was decided. */
@RestController
final class RegisterWeb {
    private static final int LIMIT = 30;

    private final Pages pages;
    private final Views views;
    private final Templates templates;

    RegisterWeb(Pages pages, Views views, Templates templates) {
        this.pages = pages;
        this.views = views;
        this.templates = templates;
    }

    @GetMapping("/register")
    JteModel register(Visit visit, @RequestParam(required = false) @Nullable String after) {
        return templates.resultsRegister(
                pages.page(visit, "register.title"), views.register().decisions(after, LIMIT));
    }

    @GetMapping("/api/register")
    Page<Decision> apiRegister(@RequestParam(required = false) @Nullable String after) {
        return views.register().decisions(after, LIMIT);
    }
}
