package org.isonomia.web.home;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.decisions.MatterStage;
import org.isonomia.query.decisions.Part;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Visit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a member takes part in and nobody asks them about: others have to act, or time has to pass. */
@RestController
final class WaitingWeb {
    private static final int MOST = 30;

    private final Views views;
    private final Pages pages;
    private final Templates templates;

    WaitingWeb(Views views, Pages pages, Templates templates) {
        this.views = views;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/waiting")
    JteModel waiting(Visit visit) {
        return templates.homeWaiting(pages.page(visit, "home.waiting"), awaited(visit));
    }

    @GetMapping("/api/waiting")
    List<Awaited> apiWaiting(Visit visit) {
        return awaited(visit);
    }

    private List<Awaited> awaited(Visit visit) {
        var member = visit.member();
        var matters = Stream.of(MatterStage.VOTING, MatterStage.DISCUSSING)
                .flatMap(stage -> views.decisions().matters(stage, member, null, MOST).items().stream())
                .toList();
        Map<String, Part> parts = views.withinMatter().parts(member, matters);
        return matters.stream()
                .map(matter ->
                        new Awaited(matter, parts.getOrDefault(matter.id().value(), Part.NONE)))
                .filter(awaited -> awaited.matter().state().stage() != MatterStage.VOTING
                        || awaited.part().voted()
                        || !awaited.part().onRoll())
                .toList();
    }
}
