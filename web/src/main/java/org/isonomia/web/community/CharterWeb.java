package org.isonomia.web.community;

import gg.jte.models.runtime.JteModel;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.community.charter.CharterVersion;
import org.isonomia.query.community.charter.Community;
import org.isonomia.query.page.Page;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The community and the rules in force, in words. */
@RestController
final class CharterWeb {
    private static final int CHARTERS = 10;

    private final Views views;
    private final Pages pages;
    private final Templates templates;

    CharterWeb(Views views, Pages pages, Templates templates) {
        this.views = views;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/charter")
    JteModel charter(Visit visit) {
        var page = pages.page(visit, "charter.title");
        var community = page.community().orElseThrow(NotFoundException::new);
        var words = new ProcedureWords(page, views.members().count());
        return templates.communityCharter(
                page, community.charter(), words, views.access().everybody());
    }

    @GetMapping("/api/community")
    Community apiCommunity() {
        return views.community().community().orElseThrow(NotFoundException::new);
    }

    @GetMapping("/api/charters")
    Page<CharterVersion> apiCharters(Visit visit, @RequestParam(required = false) @Nullable String after) {
        visit.member();
        return views.community().charters(after, CHARTERS);
    }
}
