package org.isonomia.web.community;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import org.isonomia.command.community.wakecommunity.WakeCommunity;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.community.charter.Hibernation;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the community hibernates, and waking it. */
@RestController
final class HibernationWeb {
    private static final String ADDRESS = "/hibernation";

    private final Pages pages;
    private final Acts acts;
    private final ApiActs api;
    private final Views views;
    private final Templates templates;
    private final Clock clock;

    HibernationWeb(Pages pages, Acts acts, ApiActs api, Views views, Templates templates, Clock clock) {
        this.pages = pages;
        this.acts = acts;
        this.api = api;
        this.views = views;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    JteModel hibernation(Visit visit) {
        visit.member();
        return page(visit, Form.blank());
    }

    @PostMapping(ADDRESS)
    ResponseEntity<?> wake(Visit visit, Form form) {
        return acts.send(visit, form, new WakeCommunity(visit.member()), ADDRESS, again -> page(visit, again));
    }

    /** 404 while the community is awake. */
    @GetMapping("/api/hibernation")
    Hibernation apiHibernation(Visit visit) {
        visit.member();
        return views.community().hibernation(clock.instant()).orElseThrow(NotFoundException::new);
    }

    @PutMapping("/api/hibernation/waking/me")
    ResponseEntity<?> apiWake(Visit visit) {
        return api.send(visit, new WakeCommunity(visit.member()), null);
    }

    private JteModel page(Visit visit, Form form) {
        return templates.communityHibernation(
                pages.page(visit, "hibernation.title"),
                form,
                views.community().hibernation(clock.instant()).orElse(null));
    }
}
