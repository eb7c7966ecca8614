package org.isonomia.web.proposals;

import static org.isonomia.web.page.Pages.found;
import static org.isonomia.web.page.Pages.id;

import gg.jte.models.runtime.JteModel;
import java.util.HashMap;
import java.util.List;
import org.isonomia.command.proposals.draft.DraftProposal;
import org.isonomia.command.proposals.revise.ReviseProposal;
import org.isonomia.events.ProposalId;
import org.isonomia.events.ThreadId;
import org.isonomia.events.proposals.Effect;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.roles.seats.Candidate;
import org.isonomia.query.roles.seats.Vacancy;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Form;
import org.isonomia.web.page.Frame;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.page.Pages;
import org.isonomia.web.page.Submitted;
import org.isonomia.web.page.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Proposals: the list, one with its versions, drafting and revising. */
@RestController
class ProposalsWeb {
    private static final int PAGE = 30;
    private final Pages pages;
    private final Acts acts;
    private final Views views;
    private final Templates templates;

    ProposalsWeb(Pages pages, Acts acts, Views views, Templates templates) {
        this.pages = pages;
        this.acts = acts;
        this.views = views;
        this.templates = templates;
    }

    record NewProposal(
            @Nullable String title, @Nullable String text, @Nullable List<Effect> effects, @Nullable ThreadId thread) {}

    record NewVersion(int version, @Nullable String title, @Nullable String text, @Nullable List<Effect> effects) {}

    @GetMapping("/proposals")
    Mono<ResponseEntity<?>> list(Visit visit, @RequestParam(required = false) @Nullable String cursor) {
        return pages.show(
                visit,
                frame -> templates.proposalsProposals(frame, views.proposals().proposals(cursor, PAGE)));
    }

    /** The blank form; a link may fill in the thread, or the appointment of a candidate. */
    @GetMapping("/proposals/new")
    Mono<ResponseEntity<?>> blank(
            Visit visit,
            @RequestParam(defaultValue = "") String thread,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String member) {
        var values = new HashMap<String, String>();
        values.put("thread", thread);
        values.put("role", role);
        values.put("member", member);
        values.put("effect", member.isEmpty() ? EffectForm.NONE : EffectForm.APPOINT_MEMBER);
        return pages.show(visit, frame -> blank(frame, Submitted.filled(values)));
    }

    @PostMapping("/proposals")
    Mono<ResponseEntity<?>> draft(Visit visit, Form form) {
        var proposal = new ProposalId(NewIds.of("q", visit.me(), form.key()));
        var thread = form.text("thread").isEmpty() ? null : id(ThreadId::new, form.text("thread"));
        return acts.submit(
                        visit,
                        form,
                        new DraftProposal(
                                proposal,
                                visit.me(),
                                form.text("title"),
                                form.text("text"),
                                EffectForm.effects(form, proposal),
                                thread))
                .orShow("/proposals/" + proposal, this::blank);
    }

    @GetMapping("/proposals/{proposal}")
    Mono<ResponseEntity<?>> one(Visit visit, @PathVariable String proposal) {
        var id = id(ProposalId::new, proposal);
        return pages.show(
                visit,
                frame -> templates.proposalsProposal(
                        frame,
                        found(views.proposals().proposal(id)),
                        found(views.community().community()).charter(),
                        Submitted.nothing()));
    }

    @GetMapping("/proposals/{proposal}/revise")
    Mono<ResponseEntity<?>> toRevise(Visit visit, @PathVariable String proposal) {
        var id = id(ProposalId::new, proposal);
        return pages.show(visit, frame -> {
            var page = found(views.proposals().proposal(id));
            return templates.proposalsRevise(frame, page.line(), ProposalForm.of(page), candidates());
        });
    }

    @PostMapping("/proposals/{proposal}/revise")
    Mono<ResponseEntity<?>> revise(Visit visit, Form form, @PathVariable String proposal) {
        var id = id(ProposalId::new, proposal);
        var command = new ReviseProposal(
                id,
                visit.me(),
                form.number("version"),
                form.text("title"),
                form.text("text"),
                EffectForm.effects(form, id));
        return acts.submit(visit, form, command)
                .orShow(
                        "/proposals/" + id,
                        (frame, wrong) -> templates.proposalsRevise(
                                frame, found(views.proposals().proposal(id)).line(), wrong, candidates()));
    }

    @GetMapping("/api/proposals")
    Mono<ResponseEntity<?>> apiList(Visit visit, @RequestParam(required = false) @Nullable String cursor) {
        return pages.answer(visit, () -> views.proposals().proposals(cursor, PAGE));
    }

    @GetMapping("/api/proposals/{proposal}")
    Mono<ResponseEntity<?>> apiOne(Visit visit, @PathVariable String proposal) {
        return pages.answer(visit, () -> found(views.proposals().proposal(id(ProposalId::new, proposal))));
    }

    @PostMapping("/api/proposals")
    Mono<ResponseEntity<?>> apiDraft(
            Visit visit, @RequestHeader("Idempotency-Key") String key, @RequestBody NewProposal body) {
        var proposal = new ProposalId(NewIds.of("q", visit.me(), key));
        return acts.receipt(
                visit,
                key,
                proposal.value(),
                new DraftProposal(
                        proposal,
                        visit.me(),
                        Form.orBlank(body.title()),
                        Form.orBlank(body.text()),
                        body.effects() == null ? List.of() : body.effects(),
                        body.thread()));
    }

    @PutMapping("/api/proposals/{proposal}")
    Mono<ResponseEntity<?>> apiRevise(
            Visit visit,
            @RequestHeader("Idempotency-Key") String key,
            @PathVariable String proposal,
            @RequestBody NewVersion body) {
        return acts.receipt(
                visit,
                key,
                null,
                new ReviseProposal(
                        id(ProposalId::new, proposal),
                        visit.me(),
                        body.version(),
                        Form.orBlank(body.title()),
                        Form.orBlank(body.text()),
                        body.effects() == null ? List.of() : body.effects()));
    }

    private JteModel blank(Frame frame, Submitted submitted) {
        return templates.proposalsProposalNew(frame, submitted, candidates());
    }

    /** Who could be appointed: everyone who stands for a role with a vacancy. */
    private List<Candidate> candidates() {
        return views.roles().vacancies().stream()
                .map(Vacancy::role)
                .distinct()
                .flatMap(role -> views.roles().role(role).stream())
                .flatMap(role -> role.candidates().stream())
                .toList();
    }
}
