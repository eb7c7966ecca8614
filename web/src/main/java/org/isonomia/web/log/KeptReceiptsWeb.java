package org.isonomia.web.log;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isonomia.jte.Templates;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The receipts of one's own ballots that one has not kept yet. */
@RestController
final class KeptReceiptsWeb {
    private static final String POSITION = "position";

    private final KeptReceipts kept;
    private final Pages pages;
    private final Templates templates;

    KeptReceiptsWeb(KeptReceipts kept, Pages pages, Templates templates) {
        this.kept = kept;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/receipts")
    JteModel missing(Visit visit) {
        var missing = kept.missing(visit.member());
        return templates.logReceipts(pages.page(visit, "receipts.title"), missing);
    }

    @PostMapping("/receipts/{position}/kept")
    ResponseEntity<?> one(Visit visit, @PathVariable String position) {
        kept.keep(visit.member(), Set.of(Addresses.number(position)));
        return Acts.seeOther("/receipts");
    }

    /** Those that the page showed: one that came since is not among them. */
    @PostMapping("/receipts/kept")
    ResponseEntity<?> all(Visit visit, Form form) {
        var member = visit.member();
        kept.keep(
                member,
                form.values().getOrDefault(POSITION, List.of()).stream()
                        .map(Addresses::number)
                        .collect(Collectors.toSet()));
        return Acts.seeOther("/receipts");
    }
}
