package org.isonomia.web.community;

import gg.jte.models.runtime.JteModel;
import org.isonomia.jte.Templates;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Look;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a member can begin, and how the pages look to them. */
@RestController
final class StartWeb {
    private final Pages pages;
    private final Templates templates;

    StartWeb(Pages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/start")
    JteModel start(Visit visit) {
        visit.member();
        return templates.communityStart(pages.page(visit, "start.title"));
    }

    @GetMapping("/community")
    JteModel community(Visit visit) {
        visit.member();
        return templates.communityCommunity(pages.page(visit, "place.community"));
    }

    @PostMapping("/me/look")
    ResponseEntity<?> look(Visit visit, Form form) {
        visit.member();
        Look.choose(visit.exchange(), form.text("look"));
        return Acts.seeOther("/me#look");
    }
}
