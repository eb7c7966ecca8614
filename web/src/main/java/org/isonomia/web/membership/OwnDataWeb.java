package org.isonomia.web.membership;

import gg.jte.models.runtime.JteModel;
import org.isonomia.command.discussion.retractcomment.RetractComment;
import org.isonomia.command.membership.erasemydata.EraseMyData;
import org.isonomia.events.CommentId;
import org.isonomia.jte.Templates;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Confirmations;
import org.isonomia.web.page.Pages;
import org.isonomia.web.page.Quota;
import org.isonomia.web.page.Quotas;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own data: all of it to read and take along, and its erasure. */
@RestController
final class OwnDataWeb {
    private final Confirmations confirmations;
    private final OwnData data;
    private final Quotas quotas;
    private final Pages pages;
    private final Acts acts;
    private final ApiActs api;
    private final Templates templates;

    OwnDataWeb(
            OwnData data,
            Quotas quotas,
            Pages pages,
            Acts acts,
            ApiActs api,
            Templates templates,
            Confirmations confirmations) {
        this.confirmations = confirmations;
        this.data = data;
        this.quotas = quotas;
        this.pages = pages;
        this.acts = acts;
        this.api = api;
        this.templates = templates;
    }

    @GetMapping("/me/data")
    JteModel all(Visit visit) {
        return page(visit, Form.blank());
    }

    @PostMapping("/me/erase")
    ResponseEntity<?> erase(Visit visit, Form form) {
        if (!Confirmations.given(form)) return confirmations.ask(visit, form, "erase", "/me/data");
        return acts.send(visit, form, new EraseMyData(visit.person()), "/", again -> page(visit, again));
    }

    /** For who reads no thread any more: a comment stays its author's to take back (ADR 25). */
    @PostMapping("/me/data/comments/{comment}/retract")
    ResponseEntity<?> retract(Visit visit, Form form, @PathVariable CommentId comment) {
        if (!Confirmations.given(form)) return confirmations.ask(visit, form, "retract", "/me/data");
        var command = new RetractComment(comment, visit.person());
        return acts.send(visit, form, command, "/me/data", again -> page(visit, again));
    }

    /** As a file. */
    @GetMapping("/api/me/data")
    ResponseEntity<OwnData.Everything> apiAll(Visit visit) {
        quotas.require(visit.person(), Quota.EXPORTS);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-data.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(data.of(pages.locale(visit), visit.person()));
    }

    @PostMapping("/api/me/erase")
    ResponseEntity<?> apiErase(Visit visit) {
        return api.send(visit, new EraseMyData(visit.person()), null);
    }

    private JteModel page(Visit visit, Form form) {
        return templates.membershipData(
                pages.page(visit, "data.title"),
                form,
                data.some(
                        pages.locale(visit),
                        visit.person(),
                        visit.query("after").orElse(null)));
    }
}
