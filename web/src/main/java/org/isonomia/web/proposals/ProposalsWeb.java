package org.isonomia.web.proposals;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.function.Supplier;
import org.isonomia.command.proposals.draftproposal.DraftProposal;
import org.isonomia.command.proposals.reviseproposal.ReviseProposal;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.ThreadId;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.Views;
import org.isonomia.query.page.Page;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.query.proposals.proposals.ProposalLine;
import org.isonomia.query.proposals.proposals.ProposalPage;
import org.isonomia.query.proposals.proposals.ProposalVersion;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.drafts.Drafts;
import org.isonomia.web.effects.EffectForms;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Confirmations;
import org.isonomia.web.page.MatterPages;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposals: the list, one for programs, drafting and revising. */
@RestController
final class ProposalsWeb {
    private final Confirmations confirmations;
    private final ProposalCheck check;
    private final ProposalForms forms;
    private final Drafts drafts;
    private final Acts acts;
    private final ApiActs api;
    private final Views views;

    ProposalsWeb(
            Acts acts,
            ApiActs api,
            Views views,
            Confirmations confirmations,
            ProposalCheck check,
            ProposalForms forms,
            Drafts drafts) {
        this.confirmations = confirmations;
        this.check = check;
        this.forms = forms;
        this.drafts = drafts;
        this.acts = acts;
        this.api = api;
        this.views = views;
    }

    static final int SUPPORTERS = 50;
    private static final int LIMIT = 30;

    /** For how long an auditor is let in, if nothing else is said. */
    private static final String AUDIT_DAYS = "90";

    record NewProposal(
            @Nullable String title,
            @Nullable String text,
            @Nullable List<Effect> effects,
            @Nullable ThreadId thread,
            @Nullable QuestionId question) {}

    record NewVersion(
            int version,
            @Nullable String title,
            @Nullable String text,
            @Nullable List<Effect> effects) {}

    /** The blank form; a link may fill in the thread, the question, the appointment of a candidate, or another effect. */
    @GetMapping("/proposals/new")
    JteModel blank(Visit visit) {
        String member = visit.query("member").orElse("");
        return forms.blank(
                visit,
                Form.blank(
                        "thread",
                        visit.query("thread").orElse(""),
                        "question",
                        visit.query("question").orElse(""),
                        EffectForms.CANDIDATE,
                        member.isEmpty() ? "" : visit.query("role").orElse("") + " " + member,
                        "effect",
                        member.isEmpty() ? visit.query("effect").orElse(EffectForms.NONE) : "appoint-member",
                        "token",
                        visit.query("token").orElse(""),
                        "former",
                        visit.query("former").orElse(""),
                        "days",
                        AUDIT_DAYS));
    }

    @PostMapping("/proposals")
    ResponseEntity<?> draft(Visit visit, Form form) {
        var proposal = NewIds.of(acts.origin(visit, form)).proposal();
        var command = new DraftProposal(
                proposal,
                visit.member(),
                form.text("title"),
                form.text("text"),
                EffectForms.read(form, proposal, List::of, views.members()),
                form.id("thread", ThreadId::new).orElse(null),
                ProposalForms.question(form).orElse(null));
        if (Confirmations.wantsToEdit(form)) return ResponseEntity.ok(forms.blank(visit, form));
        if (ProposalCheck.isAskedFor(form, command))
            return form.isFaulty()
                    ? Acts.refused(form, again -> forms.blank(visit, again))
                    : ResponseEntity.ok(check.page(visit, form, command));
        if (isToConfirm(form, command.effects(), List::of)) return confirmations.ask(visit, form, "irreversible", "");
        var reply = acts.send(visit, form, command, MatterPages.address(proposal), again -> forms.blank(visit, again));
        if (reply.getStatusCode().is3xxRedirection()) drafts.published(visit.member(), form);
        return reply;
    }

    @GetMapping("/proposals/{proposal}/revise")
    JteModel revised(Visit visit, @PathVariable ProposalId proposal) {
        var newest = newest(proposal);
        var form = Form.blank(
                "version",
                Integer.toString(newest.number()),
                "title",
                newest.title(),
                "text",
                newest.text().orElse(""),
                "days",
                AUDIT_DAYS);
        EffectForms.filled(newest.effects()).forEach(form::carry);
        return revised(visit, form, proposal);
    }

    /** Effects are kept as the newest version has them: a form made from an earlier one is refused by its number. */
    @PostMapping("/proposals/{proposal}/revise")
    ResponseEntity<?> revise(Visit visit, Form form, @PathVariable ProposalId proposal) {
        Supplier<List<EffectView>> before = () -> newest(proposal).effects();
        var command = new ReviseProposal(
                proposal,
                visit.member(),
                form.number("version"),
                form.text("title"),
                form.text("text"),
                EffectForms.read(form, proposal, before, views.members()));
        if (Confirmations.wantsToEdit(form)) return ResponseEntity.ok(revised(visit, form, proposal));
        if (isToConfirm(form, command.effects(), before))
            return confirmations.ask(visit, form, "irreversible-revision", "");
        return acts.send(visit, form, command, MatterPages.address(proposal), again -> revised(visit, again, proposal));
    }

    @GetMapping("/api/proposals")
    Page<ProposalLine> apiList(@RequestParam(required = false) @Nullable String after) {
        return views.proposals().proposals(after, LIMIT);
    }

    @GetMapping("/api/proposals/{proposal}")
    ProposalPage apiOne(
            @PathVariable ProposalId proposal, @RequestParam(required = false) @Nullable String supporters) {
        return views.proposals().proposal(proposal, supporters, SUPPORTERS).orElseThrow(NotFoundException::new);
    }

    @PostMapping("/api/proposals")
    ResponseEntity<?> apiDraft(Visit visit, @RequestBody NewProposal body) {
        var proposal = NewIds.of(api.origin(visit)).proposal();
        var command = new DraftProposal(
                proposal,
                visit.member(),
                Form.orBlank(body.title()),
                Form.orBlank(body.text()),
                body.effects() == null ? List.of() : body.effects(),
                body.thread(),
                body.question());
        return api.send(visit, command, "/api/proposals/" + proposal);
    }

    @PutMapping("/api/proposals/{proposal}")
    ResponseEntity<?> apiRevise(Visit visit, @PathVariable ProposalId proposal, @RequestBody NewVersion body) {
        var command = new ReviseProposal(
                proposal,
                visit.member(),
                body.version(),
                Form.orBlank(body.title()),
                Form.orBlank(body.text()),
                body.effects() == null ? List.of() : body.effects());
        return api.send(visit, command, null);
    }

    private static boolean isToConfirm(Form form, List<Effect> effects, Supplier<List<EffectView>> before) {
        return !form.isFaulty() && !Confirmations.given(form) && EffectForms.bringsIrreversible(effects, before);
    }

    private JteModel revised(Visit visit, Form form, ProposalId proposal) {
        return forms.revised(visit, form, line(proposal), newest(proposal).effects());
    }

    private ProposalVersion newest(ProposalId proposal) {
        return views.versions().version(proposal, line(proposal).version()).orElseThrow(NotFoundException::new);
    }

    private ProposalLine line(ProposalId proposal) {
        return views.proposals().line(proposal).orElseThrow(NotFoundException::new);
    }
}
