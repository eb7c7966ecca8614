package org.isonomia.web.polls;

import org.isonomia.events.PollId;
import org.isonomia.web.drafts.BallotDrafts;
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

/** Saving a longer ballot for later, as far as it is filled in: nothing is cast, and whatever is wrong with it is said when it is. */
@RestController
final class BallotDraftsWeb {
    private final BallotDrafts drafts;
    private final BallotPage ballots;
    private final PollShown shown;
    private final Confirmations confirmations;
    private final Quotas quotas;

    BallotDraftsWeb(
            BallotDrafts drafts, BallotPage ballots, PollShown shown, Confirmations confirmations, Quotas quotas) {
        this.drafts = drafts;
        this.ballots = ballots;
        this.shown = shown;
        this.confirmations = confirmations;
        this.quotas = quotas;
    }

    @PostMapping("/polls/{poll}/ballot/draft")
    ResponseEntity<?> keep(Visit visit, Form form, @PathVariable PollId poll) {
        var member = visit.member();
        var terms = shown.found(poll).terms();
        if (!BallotPage.isOwn(terms)) throw new NotFoundException();
        ballots.barred(visit, poll).ifPresent(form::fault);
        if (!BallotForm.isBegun(form)) form.fault(FormFault.NOTHING_FILLED_IN, BallotForm.CHOICE);
        if (form.isFaulty()) return refused(visit, form, poll);
        try {
            quotas.require(member, Quota.DRAFTS);
        } catch (TooManyException e) {
            return Acts.tooMany(form, e, again -> ballots.page(visit, poll, again));
        }
        if (drafts.keep(member, poll, BallotForm.begun(form, terms))) return Acts.seeOther(BallotPage.address(poll));
        form.fault(FormFault.DRAFT_TOO_LONG, "reason");
        return refused(visit, form, poll);
    }

    @PostMapping("/polls/{poll}/ballot/draft/discard")
    ResponseEntity<?> discard(Visit visit, Form form, @PathVariable PollId poll) {
        var member = visit.member();
        if (!Confirmations.given(form)) return confirmations.ask(visit, form, "discard", BallotPage.address(poll));
        drafts.discard(member, poll);
        return Acts.seeOther(BallotPage.address(poll));
    }

    /** For whoever opens the address again at which a ballot that was not saved is shown. */
    @GetMapping("/polls/{poll}/ballot/draft")
    ResponseEntity<?> again(@PathVariable PollId poll) {
        return Acts.seeOther(BallotPage.address(poll));
    }

    private ResponseEntity<?> refused(Visit visit, Form form, PollId poll) {
        return Acts.refused(form, again -> ballots.page(visit, poll, again));
    }
}
