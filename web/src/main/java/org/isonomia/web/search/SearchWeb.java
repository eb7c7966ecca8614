package org.isonomia.web.search;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.search.Found;
import org.isonomia.query.search.Scope;
import org.isonomia.query.search.Trouble;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What members read, found by its words. */
@RestController
final class SearchWeb {
    private final Views views;
    private final Pages pages;
    private final Templates templates;

    SearchWeb(Views views, Pages pages, Templates templates) {
        this.views = views;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/search")
    JteModel search(
            Visit visit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Scope kind,
            @RequestParam(defaultValue = "1") int page) {
        var found = found(visit, q, kind, page);
        var frame = found.trouble().isPresent()
                ? pages.page(visit, "search.title")
                : pages.page(visit, "search.title.of", "query", found.query());
        return templates.searchSearch(frame, new Searched(found, Optional.ofNullable(kind)));
    }

    /**
     * What members read, the best first: every word of the query has to be there, the last one or how it begins; phrases
     * stand in quotation marks, and a minus excludes.
     *
     * @param q at most 200 characters
     * @param kind only these
     * @param page of 20 each, counted from 1
     */
    @GetMapping("/api/search")
    Found apiSearch(
            Visit visit,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Scope kind,
            @RequestParam(defaultValue = "1") int page) {
        return found(visit, q, kind, page);
    }

    private Found found(Visit visit, String query, @Nullable Scope kind, int page) {
        visit.member();
        var found = views.search().find(query, kind, page);
        found.trouble().map(SearchWeb::status).ifPresent(visit.exchange().getResponse()::setStatusCode);
        return found;
    }

    private static HttpStatus status(Trouble trouble) {
        return switch (trouble) {
            case NOTHING_ASKED, NO_WORDS -> HttpStatus.OK;
            case TOO_LONG -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_SLOW -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
