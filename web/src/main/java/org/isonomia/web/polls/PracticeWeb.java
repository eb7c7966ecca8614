package org.isonomia.web.polls;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
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
        var practice = found(kind);
        var page = pages.page(visit, "practice." + practice.name());
        return templates.pollsPracticeBallot(page, Form.blank(), practice, practice.terms(page), Optional.empty());
    }

    @PostMapping("/practice/{kind}")
    ResponseEntity<?> tried(Visit visit, Form form, @PathVariable String kind) {
        visit.member();
        var practice = found(kind);
        var page = pages.page(visit, "practice." + practice.name());
        var terms = practice.terms(page);
        var choice = BallotForm.checked(form, terms);
        if (form.isFaulty())
            return Acts.refused(
                    form, again -> templates.pollsPracticeBallot(page, again, practice, terms, Optional.empty()));
        var told = Optional.of(new CheckedBallot(page, terms, choice));
        return ResponseEntity.ok(templates.pollsPracticeBallot(page, form, practice, terms, told));
    }

    private static Practice found(String kind) {
        return Practice.named(kind).orElseThrow(NotFoundException::new);
    }
}
