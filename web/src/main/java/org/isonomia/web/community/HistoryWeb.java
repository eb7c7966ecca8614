package org.isonomia.web.community;

import gg.jte.models.runtime.JteModel;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.isonomia.eventstore.LogReader;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.community.history.HistoryFilter.Topic;
import org.isonomia.query.community.history.HistoryLine;
import org.isonomia.query.page.Page;
import org.isonomia.web.audit.StoredEntry;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log in words, and each of its entries byte by byte. */
@RestController
final class HistoryWeb {
    private static final int PAGE = 50;

    /** Most of them are ballots, which fold. */
    private static final int FOLDED = 250;

    private static final int API_PAGE = 100;
    private static final int MONTHS = 24;

    private final Views views;
    private final LogReader log;
    private final Pages pages;
    private final Templates templates;

    HistoryWeb(Views views, LogReader log, Pages pages, Templates templates) {
        this.views = views;
        this.log = log;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/history")
    JteModel history(Visit visit) {
        var page = pages.page(visit, "history.title");
        var zone = page.zone();
        var shown = HistoryShown.asked(visit, views.history().months(zone, MONTHS));
        var lines = views.history()
                .newest(
                        pages.locale(visit),
                        shown.filter(zone),
                        visit.query("after").orElse(null),
                        shown.every() ? PAGE : FOLDED);
        return templates.communityHistory(page, shown, Folded.of(lines.items(), zone, shown.every()), lines.next());
    }

    @GetMapping("/entries/{position}")
    JteModel entry(Visit visit, @PathVariable long position) {
        var entry = log.at(position).map(StoredEntry::of).orElseThrow(NotFoundException::new);
        return templates.communityEntry(
                pages.page(visit, "entry.title", "position", position),
                entry,
                views.history().entry(pages.locale(visit), entry.id()),
                log.head());
    }

    @GetMapping("/api/history")
    Page<HistoryLine> apiHistory(
            Visit visit,
            @RequestParam @Nullable String tag,
            @RequestParam @Nullable Topic topic,
            @RequestParam @Nullable YearMonth month,
            @RequestParam @Nullable String after) {
        var asked = new HistoryShown(
                Optional.ofNullable(tag), Optional.ofNullable(topic), Optional.ofNullable(month), true, List.of());
        return views.history().newest(pages.locale(visit), asked.filter(pages.zone()), after, API_PAGE);
    }

    @GetMapping("/api/entries/{position}")
    StoredEntry apiEntry(@PathVariable long position) {
        return log.at(position).map(StoredEntry::of).orElseThrow(NotFoundException::new);
    }

    /** The leaf, exactly as stored and hashed. */
    @GetMapping("/api/entries/{position}/bytes")
    ResponseEntity<byte[]> apiBytes(@PathVariable long position) {
        byte[] bytes = log.at(position).orElseThrow(NotFoundException::new).bytes();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bytes);
    }
}
