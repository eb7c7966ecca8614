package org.isonomia.web.polls;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.isonomia.command.polls.PollRefusal;
import org.isonomia.command.polls.castballot.Marks;
import org.isonomia.jte.Templates;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ballots of every kind for whoever has not voted yet. No act: the log does not hear of them. */
@RestController
final class PracticeWeb {
    private final Pages pages;
    private final Templates templates;

    PracticeWeb(Pages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/practice")
    JteModel kinds(Visit visit) {
        visit.member();
        return templates.pollsPractice(pages.page(visit, "practice.title"));
    }

    @GetMapping("/practice/{kind}")
    JteModel blank(Visit visit, @PathVariable String kind) {
        visit.member();
        return ballot(visit, found(kind), Form.blank(), false);
    }

    @PostMapping("/practice/{kind}")
    ResponseEntity<?> tried(Visit visit, Form form, @PathVariable String kind) {
        visit.member();
        var practice = found(kind);
        var terms = practice.terms(pages.page(visit, "practice.title"));
        var choice = BallotForm.read(form);
        if (!form.isFaulty()) Marks.unusable(terms, choice).ifPresent(form::fault);
        if (Marks.askReason(terms, choice) && form.text("reason").isEmpty())
            form.fault(PollRefusal.REASON_MISSING, "reason");
        if (form.isFaulty()) return Acts.refused(form, again -> ballot(visit, practice, again, false));
        return ResponseEntity.ok(ballot(visit, practice, form, true));
    }

    /** @param filled whether the ballot says something that can be told */
    private JteModel ballot(Visit visit, Practice practice, Form form, boolean filled) {
        var page = pages.page(visit, "practice." + practice.name());
        var terms = practice.terms(page);
        var told = filled
                ? Optional.of(new CheckedBallot(page, terms, BallotForm.read(form)))
                : Optional.<CheckedBallot>empty();
        return templates.pollsPracticeBallot(page, form, practice, terms, told);
    }

    private static Practice found(String kind) {
        return Practice.named(kind).orElseThrow(NotFoundException::new);
    }
}
