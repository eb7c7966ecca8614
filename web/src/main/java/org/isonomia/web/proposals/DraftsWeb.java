package org.isonomia.web.proposals;

import java.util.Optional;
import java.util.UUID;
import org.isonomia.query.Views;
import org.isonomia.web.drafts.Draft;
import org.isonomia.web.drafts.Drafts;
import org.isonomia.web.drafts.Drafts.Outcome;
import org.isonomia.web.effects.EffectForms;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Confirmations;
import org.isonomia.web.page.Quota;
import org.isonomia.web.page.Quotas;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.TooManyException;
import org.isonomia.web.request.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Drafts of proposals, private until they are published: kept from the form or its check, gone on with, discarded. They
 * belong to the pages alone: a program keeps its drafts itself, and the API publishes.
 */
@RestController
final class DraftsWeb {
    private final Drafts drafts;
    private final ProposalForms forms;
    private final Confirmations confirmations;
    private final Quotas quotas;
    private final Views views;

    DraftsWeb(Drafts drafts, ProposalForms forms, Confirmations confirmations, Quotas quotas, Views views) {
        this.drafts = drafts;
        this.forms = forms;
        this.confirmations = confirmations;
        this.quotas = quotas;
        this.views = views;
    }

    @PostMapping("/drafts")
    ResponseEntity<?> keep(Visit visit, Form form) {
        var member = visit.member();
        if (form.isFaulty()) return refused(visit, form);
        try {
            quotas.require(member, Quota.DRAFTS);
        } catch (TooManyException e) {
            return Acts.tooMany(form, e, again -> forms.blank(visit, again));
        }
        return switch (drafts.keep(member, form)) {
            case Outcome.Kept kept ->
                Acts.seeOther("/drafts/" + kept.id() + (kept.beside() ? "?" + ProposalForms.BESIDE + "=true" : ""));
            case Outcome.Refused refused -> {
                fault(form, refused);
                yield refused(visit, form);
            }
        };
    }

    /** To go on with, as it was kept, with what does not hold any more. */
    @GetMapping("/drafts/{draft}")
    ResponseEntity<?> open(Visit visit, @PathVariable String draft) {
        var found = found(visit, draft);
        if (found.revises().isPresent())
            return Acts.seeOther(RevisionsWeb.address(found.revises().get()));
        var form = found.form();
        ProposalForms.question(form)
                .map(question -> views.questions().line(question))
                .ifPresent(line -> QuestionOver.reason(line).ifPresent(form::fault));
        EffectForms.review(form, views);
        return ResponseEntity.ok(forms.blank(visit, form));
    }

    @PostMapping("/drafts/{draft}/discard")
    ResponseEntity<?> discard(Visit visit, Form form, @PathVariable String draft) {
        var found = found(visit, draft);
        if (!Confirmations.given(form)) return confirmations.ask(visit, form, "discard", "/drafts/" + found.id());
        drafts.discard(visit.member(), found.id());
        return Acts.seeOther("/start");
    }

    static void fault(Form form, Outcome.Refused refused) {
        switch (refused) {
            case TOO_MANY -> form.fault(FormFault.TOO_MANY_DRAFTS, "drafts");
            case TOO_LONG -> form.fault(FormFault.DRAFT_TOO_LONG, "text");
            case KEPT_ELSEWHERE -> form.fault(FormFault.DRAFT_KEPT_ELSEWHERE, "drafts");
        }
    }

    private ResponseEntity<?> refused(Visit visit, Form form) {
        return Acts.refused(form, again -> forms.blank(visit, again));
    }

    private Draft found(Visit visit, String id) {
        var member = visit.member();
        return parsed(id).flatMap(known -> drafts.draft(member, known)).orElseThrow(NotFoundException::new);
    }

    private static Optional<UUID> parsed(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
