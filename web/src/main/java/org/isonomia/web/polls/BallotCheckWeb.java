package org.isonomia.web.polls;

import org.isonomia.events.PollId;
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

/** Filling in one's ballot and looking at it before it is cast: nothing is done, and what was marked is kept throughout. */
@RestController
final class BallotCheckWeb {
    private final Pages pages;
    private final Templates templates;
    private final PollShown shown;
    private final BallotPage ballots;

    BallotCheckWeb(Pages pages, Templates templates, PollShown shown, BallotPage ballots) {
        this.pages = pages;
        this.templates = templates;
        this.shown = shown;
        this.ballots = ballots;
    }

    @GetMapping("/polls/{poll}/ballot")
    ResponseEntity<?> fill(Visit visit, @PathVariable PollId poll) {
        visit.member();
        var elsewhere = ballots.elsewhere(visit, poll);
        return elsewhere.isPresent()
                ? Acts.seeOther(elsewhere.get())
                : ResponseEntity.ok(ballots.page(visit, poll, Form.blank()));
    }

    @PostMapping("/polls/{poll}/ballot/check")
    ResponseEntity<?> check(Visit visit, Form form, @PathVariable PollId poll) {
        visit.member();
        var found = shown.found(poll);
        ballots.barred(visit, poll).ifPresent(form::fault);
        var choice = BallotForm.checked(form, found.terms());
        if (form.isFaulty()) return Acts.refused(form, again -> ballots.page(visit, poll, again));
        var page = pages.page(visit, "ballot.check.title");
        return ResponseEntity.ok(
                templates.pollsCheck(page, form, found, new CheckedBallot(page, found.terms(), choice)));
    }

    /** The ballot again as it was filled in. */
    @PostMapping("/polls/{poll}/ballot/change")
    ResponseEntity<?> change(Visit visit, Form form, @PathVariable PollId poll) {
        visit.member();
        return ResponseEntity.ok(ballots.page(visit, poll, form));
    }

    /** For whoever opens one of these addresses again. */
    @GetMapping({"/polls/{poll}/ballot/check", "/polls/{poll}/ballot/change"})
    ResponseEntity<?> again(@PathVariable PollId poll) {
        return Acts.seeOther(BallotPage.address(poll));
    }
}
