package org.isonomia.web.decisions;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.decisions.MatterLine;
import org.isonomia.query.decisions.MatterStage;
import org.isonomia.query.page.Page;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.MatterPages;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Matters: the list, and one through all its states. */
@RestController
final class DecisionsWeb {
    private static final int LIMIT = 30;

    /** Under each heading, where all headings are shown. */
    private static final int FEW = 8;

    private final MattersFound matters;
    private final MatterShown shown;
    private final Views views;
    private final Pages pages;
    private final Templates templates;

    DecisionsWeb(MattersFound matters, MatterShown shown, Views views, Pages pages, Templates templates) {
        this.matters = matters;
        this.shown = shown;
        this.views = views;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/decisions")
    JteModel list(
            Visit visit,
            @RequestParam(required = false) @Nullable MatterStage stage,
            @RequestParam(required = false) boolean mine,
            @RequestParam(required = false) @Nullable String after) {
        var member = visit.member();
        var who = mine ? member : null;
        var sections = (stage == null ? Arrays.stream(MatterStage.values()) : List.of(stage).stream())
                .map(each -> {
                    var found = views.decisions().matters(each, who, after, stage == null ? FEW : LIMIT);
                    return new MatterList.Section(
                            each, found, views.withinMatter().parts(member, found.items()));
                })
                .toList();
        return templates.decisionsDecisions(
                pages.page(visit, "decisions.title"),
                new MatterList(
                        Optional.ofNullable(stage), mine, views.decisions().counts(who), sections));
    }

    /** A part of a matter is shown on the page of that. */
    @GetMapping("/decisions/{id}")
    ResponseEntity<?> one(Visit visit, @PathVariable String id) {
        var matter = matters.matterOf(id);
        if (matter.value().equals(id))
            return ResponseEntity.ok(shown.page(visit, matter, shown.part(visit, matter), Form.blank()));
        String query = visit.exchange().getRequest().getURI().getRawQuery();
        return Acts.seeOther(
                MatterPages.address(matter) + "?" + MatterShown.PART + "=" + id + (query == null ? "" : "&" + query));
    }

    /**
     * What is voted on first, then what is discussed, decided and over.
     *
     * @param stage only these
     * @param mine only what the asker began or takes part in
     */
    @GetMapping("/api/decisions")
    Page<MatterLine> apiList(
            Visit visit,
            @RequestParam(required = false) @Nullable MatterStage stage,
            @RequestParam(required = false) boolean mine,
            @RequestParam(required = false) @Nullable String after) {
        return views.decisions().matters(stage, mine ? visit.member() : null, after, LIMIT);
    }

    /** @param id of a matter, or of a question, proposal, poll or thread that belongs to one */
    @GetMapping("/api/decisions/{id}")
    Matter apiOne(Visit visit, @PathVariable String id) {
        return matters.of(matters.matterOf(id), visit.member());
    }
}
