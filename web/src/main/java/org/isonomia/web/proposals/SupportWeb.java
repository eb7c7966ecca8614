package org.isonomia.web.proposals;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import org.isonomia.command.polls.puttovote.PutToVote;
import org.isonomia.command.proposals.freezeproposal.FreezeProposal;
import org.isonomia.command.proposals.respondtoremoval.RespondToRemoval;
import org.isonomia.command.proposals.supportproposal.SupportProposal;
import org.isonomia.command.proposals.withdrawproposal.WithdrawProposal;
import org.isonomia.command.proposals.withdrawsupport.WithdrawSupport;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.polls.prospects.Prospect;
import org.isonomia.query.proposals.proposals.ProposalLine;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Confirmations;
import org.isonomia.web.page.MatterPages;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.page.Pages;
import org.isonomia.web.polls.Opening;
import org.isonomia.web.polls.PreconditionsForm;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One proposal and the acts on it, from support to the vote. */
@RestController
final class SupportWeb {
    private final Confirmations confirmations;
    private final Pages pages;
    private final Acts acts;
    private final ApiActs api;
    private final Views views;
    private final Templates templates;
    private final Clock clock;
    private final MatterPages matters;

    SupportWeb(
            Pages pages,
            Acts acts,
            ApiActs api,
            Views views,
            Templates templates,
            Clock clock,
            MatterPages matters,
            Confirmations confirmations) {
        this.matters = matters;
        this.confirmations = confirmations;
        this.pages = pages;
        this.acts = acts;
        this.api = api;
        this.views = views;
        this.templates = templates;
        this.clock = clock;
    }

    record OfVersion(int version) {}

    record Answered(@Nullable String answer) {}

    @PostMapping("/proposals/{proposal}/support")
    ResponseEntity<?> support(Visit visit, Form form, @PathVariable ProposalId proposal) {
        return send(visit, form, proposal, new SupportProposal(proposal, form.number("version"), visit.member()));
    }

    @PostMapping("/proposals/{proposal}/withdraw-support")
    ResponseEntity<?> withdraw(Visit visit, Form form, @PathVariable ProposalId proposal) {
        return send(visit, form, proposal, new WithdrawSupport(proposal, visit.member()));
    }

    @PostMapping("/proposals/{proposal}/freeze")
    ResponseEntity<?> freeze(Visit visit, Form form, @PathVariable ProposalId proposal) {
        if (!Confirmations.given(form)) return confirmations.ask(visit, form, "freeze", MatterPages.address(proposal));
        return send(visit, form, proposal, new FreezeProposal(proposal, form.number("version"), visit.member()));
    }

    @PostMapping("/proposals/{proposal}/put-to-vote")
    ResponseEntity<?> putToVote(Visit visit, Form form, @PathVariable ProposalId proposal) {
        var poll = NewIds.of(acts.origin(visit, form)).poll();
        var preconditions = PreconditionsForm.read(form, pages.zone());
        var command = new PutToVote(poll, proposal, visit.member(), question(proposal), preconditions);
        return acts.send(
                visit, form, command, MatterPages.address(poll), again -> matters.page(visit, proposal, again));
    }

    /** What one whom it would remove says to it. */
    @PostMapping("/proposals/{proposal}/answer")
    ResponseEntity<?> answer(Visit visit, Form form, @PathVariable ProposalId proposal) {
        return send(visit, form, proposal, new RespondToRemoval(proposal, visit.member(), form.text("answer")));
    }

    @PutMapping("/api/proposals/{proposal}/answers/me")
    ResponseEntity<?> apiAnswer(Visit visit, @PathVariable ProposalId proposal, @RequestBody Answered body) {
        return api.send(visit, new RespondToRemoval(proposal, visit.member(), Form.orBlank(body.answer())), null);
    }

    /** The page again, with how likely the quorum and the preconditions that were typed are together. */
    @PostMapping("/proposals/{proposal}/forecast")
    ResponseEntity<?> forecast(Visit visit, Form form, @PathVariable ProposalId proposal) {
        PreconditionsForm.check(form, pages.zone(), clock.instant());
        return form.isFaulty()
                ? Acts.refused(form, faulty -> matters.page(visit, proposal, faulty))
                : ResponseEntity.ok(matters.page(visit, proposal, form));
    }

    @PutMapping("/api/proposals/{proposal}/support/me")
    ResponseEntity<?> apiSupport(Visit visit, @PathVariable ProposalId proposal, @RequestBody OfVersion body) {
        return api.send(visit, new SupportProposal(proposal, body.version(), visit.member()), null);
    }

    @DeleteMapping("/api/proposals/{proposal}/support/me")
    ResponseEntity<?> apiWithdraw(Visit visit, @PathVariable ProposalId proposal) {
        return api.send(visit, new WithdrawSupport(proposal, visit.member()), null);
    }

    @PostMapping("/api/proposals/{proposal}/freeze")
    ResponseEntity<?> apiFreeze(Visit visit, @PathVariable ProposalId proposal, @RequestBody OfVersion body) {
        return api.send(visit, new FreezeProposal(proposal, body.version(), visit.member()), null);
    }

    @PostMapping("/api/proposals/{proposal}/poll")
    ResponseEntity<?> apiPutToVote(
            Visit visit, @PathVariable ProposalId proposal, @RequestBody(required = false) @Nullable Opening body) {
        var poll = NewIds.of(api.origin(visit)).poll();
        var command = new PutToVote(poll, proposal, visit.member(), question(proposal), Opening.preconditions(body));
        return api.send(visit, command, "/api/polls/" + poll);
    }

    @GetMapping("/api/proposals/{proposal}/forecast")
    Prospect apiForecast(@PathVariable ProposalId proposal) {
        var line = line(proposal);
        var version = views.versions().version(proposal, line.version()).orElseThrow(NotFoundException::new);
        var charter = views.community().community().orElseThrow().charter().charter();
        return views.prospects().binding(charter, version.ifAdopted(), line.submittedAt(), List.of());
    }

    /** What follows from withdrawing it, before it is done. */
    @GetMapping("/proposals/{proposal}/withdraw")
    JteModel confirm(Visit visit, @PathVariable ProposalId proposal) {
        return confirmation(visit, proposal, Form.blank());
    }

    @PostMapping("/proposals/{proposal}/withdraw")
    ResponseEntity<?> retire(Visit visit, Form form, @PathVariable ProposalId proposal) {
        var command = new WithdrawProposal(proposal, visit.member());
        return acts.send(
                visit, form, command, MatterPages.address(proposal), again -> confirmation(visit, proposal, again));
    }

    @PostMapping("/api/proposals/{proposal}/withdraw")
    ResponseEntity<?> apiRetire(Visit visit, @PathVariable ProposalId proposal) {
        return api.send(visit, new WithdrawProposal(proposal, visit.member()), null);
    }

    private JteModel confirmation(Visit visit, ProposalId id, Form form) {
        var page = pages.page(visit, "proposal.retire.title");
        return templates.proposalsWithdraw(
                page,
                form,
                line(id).title(),
                page.t("proposal.retire.follows"),
                page.t("proposal.retire.button"),
                "/proposals/" + id);
    }

    private ResponseEntity<?> send(Visit visit, Form form, ProposalId proposal, Object command) {
        return acts.send(
                visit, form, command, MatterPages.address(proposal), again -> matters.page(visit, proposal, again));
    }

    /** In which it was drafted, if in any; the decision says whether it may leave that. */
    private @Nullable QuestionId question(ProposalId proposal) {
        return views.proposals().line(proposal).map(ProposalLine::question).orElse(null);
    }

    private ProposalLine line(ProposalId proposal) {
        return views.proposals().line(proposal).orElseThrow(NotFoundException::new);
    }
}
