package org.isonomia.web.proposals;

import gg.jte.models.runtime.JteModel;
import org.isonomia.command.polls.open.PutToVote;
import org.isonomia.command.proposals.freeze.FreezeProposal;
import org.isonomia.command.proposals.support.SupportProposal;
import org.isonomia.command.proposals.withdraw.WithdrawSupport;
import org.isonomia.events.ProposalId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Form;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.page.NotFoundException;
import org.isonomia.web.page.Pages;
import org.isonomia.web.page.Visit;
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
    private final Pages pages;
    private final Acts acts;
    private final ApiActs api;
    private final Views views;
    private final Templates templates;

    SupportWeb(Pages pages, Acts acts, ApiActs api, Views views, Templates templates) {
        this.pages = pages;
        this.acts = acts;
        this.api = api;
        this.views = views;
        this.templates = templates;
    }

    record OfVersion(int version) {}

    @GetMapping("/proposals/{proposal}")
    JteModel one(Visit visit, @PathVariable ProposalId proposal) {
        return page(visit, proposal, Form.blank());
    }

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
        return send(visit, form, proposal, new FreezeProposal(proposal, form.number("version"), visit.member()));
    }

    @PostMapping("/proposals/{proposal}/put-to-vote")
    ResponseEntity<?> putToVote(Visit visit, Form form, @PathVariable ProposalId proposal) {
        var poll = NewIds.of(acts.origin(visit, form)).poll();
        var command = new PutToVote(poll, proposal, visit.member());
        return acts.send(visit, form, command, "/polls/" + poll, again -> page(visit, proposal, again));
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
    ResponseEntity<?> apiPutToVote(Visit visit, @PathVariable ProposalId proposal) {
        var poll = NewIds.of(api.origin(visit)).poll();
        return api.send(visit, new PutToVote(poll, proposal, visit.member()), "/api/polls/" + poll);
    }

    private ResponseEntity<?> send(Visit visit, Form form, ProposalId proposal, Object command) {
        return acts.send(visit, form, command, "/proposals/" + proposal, again -> page(visit, proposal, again));
    }

    private JteModel page(Visit visit, ProposalId id, Form form) {
        var proposal = views.proposals().proposal(id).orElseThrow(NotFoundException::new);
        var charter = views.community().community().orElseThrow().charter();
        var page = pages.page(visit, "title", "title", proposal.line().title());
        return templates.proposalsProposal(page, proposal, charter, form);
    }
}
