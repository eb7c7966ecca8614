package org.isonomia.web.community;

import org.isonomia.eventstore.LogReader;
import org.isonomia.query.Views;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history and the log's entries as JSON. */
@RestController
@RequestMapping("/api")
final class HistoryApi {
    private static final int PAGE = 100;

    private final Views views;
    private final LogReader log;
    private final Pages pages;

    HistoryApi(Views views, LogReader log, Pages pages) {
        this.views = views;
        this.log = log;
        this.pages = pages;
    }

    @GetMapping("/history")
    Page<HistoryLine> history(Visit visit, @RequestParam @Nullable String tag, @RequestParam @Nullable String after) {
        return views.history().newest(pages.locale(visit), tag, after, PAGE);
    }

    @GetMapping("/entries/{position}")
    StoredEntry entry(@PathVariable long position) {
        return log.at(position).map(StoredEntry::of).orElseThrow(NotFoundException::new);
    }

    /** The leaf, exactly as stored and hashed. */
    @GetMapping("/entries/{position}/bytes")
    ResponseEntity<byte[]> bytes(@PathVariable long position) {
        byte[] bytes = log.at(position).orElseThrow(NotFoundException::new).bytes();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bytes);
    }
}
