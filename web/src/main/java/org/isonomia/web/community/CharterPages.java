package org.isonomia.web.community;

import gg.jte.models.runtime.JteModel;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.web.page.Page;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules in force, in words. */
@RestController
final class CharterPages {
    private final Views views;
    private final Pages pages;
    private final Templates templates;

    CharterPages(Views views, Pages pages, Templates templates) {
        this.views = views;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/charter")
    JteModel charter(Visit visit) {
        Page page = pages.page(visit, "charter.title");
        var community = page.community().orElseThrow(NotFoundException::new);
        var words = new ProcedureWords(page, views.members().count());
        return templates.communityCharter(
                page, community.charter(), words, views.access().everybody());
    }
}
