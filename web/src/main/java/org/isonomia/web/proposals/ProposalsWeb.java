package org.isonomia.web.proposals;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.function.Supplier;
import org.isonomia.command.proposals.draftproposal.DraftProposal;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.ThreadId;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.Views;
import org.isonomia.query.page.Page;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.query.proposals.proposals.ProposalLine;
import org.isonomia.query.proposals.proposals.ProposalPage;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposals: the list, one for programs, and drafting. */
@RestController
final class ProposalsWeb {
    private final Confirmations confirmations;
    private final ProposalCheck check;
    private final ProposalForms forms;
    private final Drafts drafts;
    private final Amended amended;
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
            Drafts drafts,
            Amended amended) {
        this.confirmations = confirmations;
        this.check = check;
        this.forms = forms;
        this.drafts = drafts;
        this.amended = amended;
        this.acts = acts;
        this.api = api;
        this.views = views;
    }

    static final int SUPPORTERS = 50;
    private static final int LIMIT = 30;

    /** For how long an auditor is let in, if nothing else is said. */
    static final String AUDIT_DAYS = "90";

    private static final String SUSPENDED_DAYS = "30";

    record NewProposal(
            @Nullable String title,
            @Nullable String text,
            @Nullable List<Effect> effects,
            @Nullable ThreadId thread,
            @Nullable QuestionId question) {}

    /** The blank form; a link may fill in the thread, the question, the appointment of a candidate, another effect, or what it would change. */
    @GetMapping("/proposals/new")
    JteModel blank(Visit visit) {
        String member = visit.query("member").orElse("");
        var form = Form.blank(
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
                "restored",
                visit.query("restored").orElse(""),
                "suspendedDays",
                SUSPENDED_DAYS,
                "procedureOf",
                visit.query("procedureOf").orElse(""),
                "clause",
                visit.query("clause").orElse(""),
                "circle",
                visit.query("circle").orElse(""),
                "newCircleParent",
                visit.query("newCircleParent").orElse(""),
                "days",
                AUDIT_DAYS);
        visit.query(Amended.MATTER).ifPresent(matter -> amended.begin(form, matter));
        return forms.blank(visit, form);
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

    static boolean isToConfirm(Form form, List<Effect> effects, Supplier<List<EffectView>> before) {
        return !form.isFaulty() && !Confirmations.given(form) && EffectForms.bringsIrreversible(effects, before);
    }
}
