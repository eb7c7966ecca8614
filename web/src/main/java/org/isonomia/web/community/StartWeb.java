package org.isonomia.web.community;

import gg.jte.models.runtime.JteModel;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.community.history.HistoryFilter;
import org.isonomia.web.drafts.Drafts;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a member can begin, and what the community is. */
@RestController
final class StartWeb {
    private final Views views;
    private final Pages pages;
    private final Templates templates;
    private final Drafts drafts;

    StartWeb(Views views, Pages pages, Templates templates, Drafts drafts) {
        this.views = views;
        this.drafts = drafts;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/start")
    JteModel start(Visit visit) {
        return templates.communityStart(pages.page(visit, "start.title"), drafts.of(visit.member()));
    }

    @GetMapping("/community")
    JteModel community(Visit visit) {
        visit.member();
        var page = pages.page(visit, "place.community");
        return templates.communityCommunity(
                page,
                page.community().orElseThrow(NotFoundException::new).charter(),
                views.members().count(),
                views.history().newest(pages.locale(visit), HistoryFilter.ALL, null, 1).items().stream()
                        .findFirst());
    }
}
