package org.isonomia.web.proposals;

import static org.isonomia.web.page.Pages.found;
import static org.isonomia.web.page.Pages.id;

import org.isonomia.command.polls.open.PutToVote;
import org.isonomia.command.proposals.freeze.FreezeProposal;
import org.isonomia.command.proposals.support.SupportProposal;
import org.isonomia.command.proposals.withdraw.WithdrawSupport;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Form;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.page.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** From support to the vote: the acts on one proposal. */
@RestController
class SupportWeb {
    private final Acts acts;
    private final Views views;
    private final Templates templates;

    SupportWeb(Acts acts, Views views, Templates templates) {
        this.acts = acts;
        this.views = views;
        this.templates = templates;
    }

    record OfVersion(int version) {}

    @PostMapping("/proposals/{proposal}/support")
    Mono<ResponseEntity<?>> support(Visit visit, Form form, @PathVariable String proposal) {
        var id = id(ProposalId::new, proposal);
        return submit(visit, form, id, new SupportProposal(id, form.number("version"), visit.me()));
    }

    @PostMapping("/proposals/{proposal}/withdraw-support")
    Mono<ResponseEntity<?>> withdraw(Visit visit, Form form, @PathVariable String proposal) {
        var id = id(ProposalId::new, proposal);
        return submit(visit, form, id, new WithdrawSupport(id, visit.me()));
    }

    @PostMapping("/proposals/{proposal}/freeze")
    Mono<ResponseEntity<?>> freeze(Visit visit, Form form, @PathVariable String proposal) {
        var id = id(ProposalId::new, proposal);
        return submit(visit, form, id, new FreezeProposal(id, form.number("version"), visit.me()));
    }

    @PostMapping("/proposals/{proposal}/put-to-vote")
    Mono<ResponseEntity<?>> putToVote(Visit visit, Form form, @PathVariable String proposal) {
        var id = id(ProposalId::new, proposal);
        var poll = new PollId(NewIds.of("p", visit.me(), form.key()));
        return act(visit, form, id, new PutToVote(poll, id, visit.me()), "/polls/" + poll);
    }

    @PutMapping("/api/proposals/{proposal}/support/me")
    Mono<ResponseEntity<?>> apiSupport(
            Visit visit,
            @RequestHeader("Idempotency-Key") String key,
            @PathVariable String proposal,
            @RequestBody OfVersion body) {
        var id = id(ProposalId::new, proposal);
        return acts.receipt(visit, key, null, new SupportProposal(id, body.version(), visit.me()));
    }

    @DeleteMapping("/api/proposals/{proposal}/support/me")
    Mono<ResponseEntity<?>> apiWithdraw(
            Visit visit, @RequestHeader("Idempotency-Key") String key, @PathVariable String proposal) {
        return acts.receipt(visit, key, null, new WithdrawSupport(id(ProposalId::new, proposal), visit.me()));
    }

    @PostMapping("/api/proposals/{proposal}/freeze")
    Mono<ResponseEntity<?>> apiFreeze(
            Visit visit,
            @RequestHeader("Idempotency-Key") String key,
            @PathVariable String proposal,
            @RequestBody OfVersion body) {
        var id = id(ProposalId::new, proposal);
        return acts.receipt(visit, key, null, new FreezeProposal(id, body.version(), visit.me()));
    }

    @PostMapping("/api/proposals/{proposal}/poll")
    Mono<ResponseEntity<?>> apiPutToVote(
            Visit visit, @RequestHeader("Idempotency-Key") String key, @PathVariable String proposal) {
        var poll = new PollId(NewIds.of("p", visit.me(), key));
        return acts.receipt(
                visit, key, poll.value(), new PutToVote(poll, id(ProposalId::new, proposal), visit.me()));
    }

    private Mono<ResponseEntity<?>> submit(Visit visit, Form form, ProposalId proposal, Object command) {
        return act(visit, form, proposal, command, "/proposals/" + proposal);
    }

    private Mono<ResponseEntity<?>> act(
            Visit visit, Form form, ProposalId proposal, Object command, String target) {
        return acts.submit(visit, form, command)
                .orShow(
                        target,
                        (frame, wrong) -> templates.proposalsProposal(
                                frame,
                                found(views.proposals().proposal(proposal)),
                                found(views.community().community()).charter(),
                                wrong));
    }
}
