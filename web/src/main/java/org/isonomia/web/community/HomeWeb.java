package org.isonomia.web.community;

import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.community.home.Home;
import org.isonomia.web.community.sample.SampleCommunity;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where everyone begins: founding, signing in, or what needs them. */
@RestController
final class HomeWeb {
    private final Views views;
    private final SampleCommunity sample;
    private final Pages pages;
    private final Templates templates;

    HomeWeb(Views views, SampleCommunity sample, Pages pages, Templates templates) {
        this.views = views;
        this.sample = sample;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/")
    ResponseEntity<?> home(Visit visit) {
        if (sample.progress().state() == SampleCommunity.State.LOADING) return Acts.seeOther("/sample");
        if (views.community().community().isEmpty()) return Acts.seeOther("/found");
        if (visit.who().isEmpty()) return Acts.seeOther(visit.oneself().isEmpty() ? "/sign-in" : "/me/data");
        var page = pages.page(visit, "home.title");
        var charter = views.community().community().orElseThrow().charter().charter();
        var next = page.me().filter(me -> me.leftAt() == null).map(me -> NextSteps.of(views, me, charter, page.now()));
        return ResponseEntity.ok(templates.communityHome(page, views.home().of(visit.member()), next));
    }

    @GetMapping("/api/home")
    Home apiHome(Visit visit) {
        return views.home().of(visit.member());
    }
}
