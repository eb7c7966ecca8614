package org.isonomia.web.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.Set;
import org.isonomia.jte.Templates;
import org.isonomia.web.log.Receipts.Finding;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Keeping a receipt, as a file or a picture, and having one verified: for everybody, signed in or not. */
@RestController
final class ReceiptsWeb {
    /** @param receipt its text */
    record Presented(@Nullable String receipt) {}

    private final Receipts receipts;
    private final KeptReceipts kept;
    private final Pages pages;
    private final Templates templates;

    ReceiptsWeb(Receipts receipts, KeptReceipts kept, Pages pages, Templates templates) {
        this.receipts = receipts;
        this.kept = kept;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/receipts/{position}")
    JteModel keep(Visit visit, @PathVariable String position) {
        visit.member();
        return shown(visit, Addresses.number(position), false);
    }

    /** For paper, whole: who opens it keeps the receipt. */
    @GetMapping("/receipts/{position}/paper")
    JteModel paper(Visit visit, @PathVariable String position) {
        var member = visit.member();
        long number = Addresses.number(position);
        if (receipts.of(number).isPresent()) kept.keep(member, Set.of(number));
        return shown(visit, number, true);
    }

    @GetMapping("/receipts/{position}/file")
    ResponseEntity<byte[]> file(Visit visit, @PathVariable String position) {
        var member = visit.member();
        long number = Addresses.number(position);
        byte[] receipt = receipts.of(number).orElseThrow(NotFoundException::new);
        kept.keep(member, Set.of(number));
        return Served.as(Served.TEXT, CacheControl.noStore(), receipt)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"entry-" + number + ".tlog-proof\"")
                .body(receipt);
    }

    @GetMapping("/verify")
    JteModel blank(Visit visit) {
        return verified(visit, Form.blank(), Optional.empty());
    }

    @PostMapping("/verify")
    JteModel verify(Visit visit, Form form) {
        return verified(visit, form, Optional.of(receipts.verify(form.text("receipt"))));
    }

    @PostMapping("/api/receipts/verify")
    Finding apiVerify(@RequestBody Presented body) {
        return receipts.verify(Form.orBlank(body.receipt()));
    }

    private JteModel shown(Visit visit, long number, boolean paper) {
        var text = receipts.of(number).map(bytes -> new String(bytes, UTF_8));
        var page = pages.page(visit, "receipt.title", "position", number);
        return templates.logReceipt(page, number, text, text.flatMap(QrPicture::of), paper);
    }

    private JteModel verified(Visit visit, Form form, Optional<Finding> finding) {
        return templates.logVerify(pages.page(visit, "verify.title"), form, finding);
    }
}
