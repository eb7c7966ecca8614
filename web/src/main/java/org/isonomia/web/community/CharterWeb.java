package org.isonomia.web.community;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isonomia.events.ClauseId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.community.charter.CharterVersion;
import org.isonomia.query.community.charter.ClauseEdition;
import org.isonomia.query.community.charter.Community;
import org.isonomia.query.community.charter.ProcedureEdition;
import org.isonomia.query.page.Page;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

    /** The rules in force, or as they were in the version that is asked for. */
    @GetMapping("/charter")
    JteModel charter(Visit visit) {
        var page = pages.page(visit, "charter.title");
        var inForce = page.community().orElseThrow(NotFoundException::new).charter();
        var shown = visit.query("version")
                .map(number -> views.community().charter(number(number)).orElseThrow(NotFoundException::new))
                .orElse(inForce);
        return templates.communityCharter(
                page,
                shown,
                views.community().charters(visit.query("after").orElse(null), CHARTERS),
                words(page),
                views.access().everybody(),
                shown.version() == inForce.version(),
                views.community().ratification().orElse(null));
    }

    @GetMapping("/charter/clauses/{clause}")
    JteModel clause(Visit visit, @PathVariable ClauseId clause) {
        var editions = editions(clause);
        return templates.communityClause(
                pages.page(visit, "clause.title", "title", editions.getFirst().title()),
                editions,
                views.community().repealed(clause));
    }

    @GetMapping("/charter/procedures/{kind}")
    JteModel procedure(Visit visit, @PathVariable String kind) {
        var of = kind(kind);
        var page = pages.page(visit, "kind." + kind);
        return templates.communityProcedure(page, views.community().procedures(of), words(page));
    }

    @GetMapping("/api/charter/clauses/{clause}")
    List<ClauseEdition> apiClause(Visit visit, @PathVariable ClauseId clause) {
        visit.member();
        return editions(clause);
    }

    @GetMapping("/api/charter/procedures/{kind}")
    List<ProcedureEdition> apiProcedure(Visit visit, @PathVariable String kind) {
        visit.member();
        return views.community().procedures(kind(kind));
    }

    private List<ClauseEdition> editions(ClauseId clause) {
        var editions = views.community().clauses(clause);
        if (editions.isEmpty()) throw new NotFoundException();
        return editions;
    }

    private ProcedureWords words(org.isonomia.web.page.Page page) {
        return new ProcedureWords(page, views.members().count());
    }

    private static DecisionKind kind(String name) {
        return Arrays.stream(DecisionKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new NotFoundException();
        }
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
