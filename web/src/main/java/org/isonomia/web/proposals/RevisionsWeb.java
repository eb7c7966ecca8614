package org.isonomia.web.proposals;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.function.Supplier;
import org.isonomia.command.Refusal;
import org.isonomia.command.proposals.ProposalRefusal;
import org.isonomia.command.proposals.reviseproposal.ReviseProposal;
import org.isonomia.events.ProposalId;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.Views;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.query.proposals.proposals.ProposalLine;
import org.isonomia.query.proposals.proposals.ProposalVersion;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.drafts.Draft;
import org.isonomia.web.drafts.Drafts;
import org.isonomia.web.drafts.Drafts.Outcome;
import org.isonomia.web.effects.EffectForms;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Confirmations;
import org.isonomia.web.page.MatterPages;
import org.isonomia.web.page.Quota;
import org.isonomia.web.page.Quotas;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.TooManyException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Revising a proposal: the form, the draft that its proposer keeps of it, and the new version. */
@RestController
final class RevisionsWeb {
    private static final String VERSION = "version";

    private final Confirmations confirmations;
    private final ProposalForms forms;
    private final Drafts drafts;
    private final Quotas quotas;
    private final Acts acts;
    private final ApiActs api;
    private final Views views;

    RevisionsWeb(
            Confirmations confirmations,
            ProposalForms forms,
            Drafts drafts,
            Quotas quotas,
            Acts acts,
            ApiActs api,
            Views views) {
        this.confirmations = confirmations;
        this.forms = forms;
        this.drafts = drafts;
        this.quotas = quotas;
        this.acts = acts;
        this.api = api;
        this.views = views;
    }

    record NewVersion(
            int version,
            @Nullable String title,
            @Nullable String text,
            @Nullable List<Effect> effects) {}

    static String address(ProposalId proposal) {
        return "/proposals/" + proposal + "/revise";
    }

    /** The draft to go on with, where there is one; else the newest version. */
    @GetMapping("/proposals/{proposal}/revise")
    JteModel revise(Visit visit, @PathVariable ProposalId proposal) {
        var line = line(proposal);
        var form = visit.who()
                .flatMap(member -> drafts.ofRevision(member, proposal))
                .map(Draft::form)
                .map(kept -> reviewed(kept, line))
                .orElseGet(() -> newest(line));
        return page(visit, form, proposal);
    }

    /** Effects are kept as the newest version has them: a form made from an earlier one is refused by its number. */
    @PostMapping("/proposals/{proposal}/revise")
    ResponseEntity<?> send(Visit visit, Form form, @PathVariable ProposalId proposal) {
        Supplier<List<EffectView>> before = () -> version(line(proposal)).effects();
        var command = new ReviseProposal(
                proposal,
                visit.member(),
                form.number(VERSION),
                form.text("title"),
                form.text("text"),
                EffectForms.read(form, proposal, before, views.members()));
        if (Confirmations.wantsToEdit(form)) return ResponseEntity.ok(page(visit, form, proposal));
        if (ProposalsWeb.isToConfirm(form, command.effects(), before))
            return confirmations.ask(visit, form, "irreversible-revision", "");
        var reply =
                acts.send(visit, form, command, MatterPages.address(proposal), again -> page(visit, again, proposal));
        if (reply.getStatusCode().is3xxRedirection()) drafts.revised(visit.member(), proposal, form);
        return reply;
    }

    /** Also while the proposal can be revised no more: what was written is kept all the same. */
    @PostMapping("/proposals/{proposal}/revise/draft")
    ResponseEntity<?> keep(Visit visit, Form form, @PathVariable ProposalId proposal) {
        var member = visit.member();
        if (!line(proposal).proposer().id().equals(member)) form.fault(Refusal.of(ProposalRefusal.NOT_THE_PROPOSER));
        if (form.isFaulty()) return Acts.refused(form, again -> page(visit, again, proposal));
        try {
            quotas.require(member, Quota.DRAFTS);
        } catch (TooManyException e) {
            return Acts.tooMany(form, e, again -> page(visit, again, proposal));
        }
        return switch (drafts.keepRevision(member, proposal, form)) {
            case Outcome.Kept kept -> Acts.seeOther(address(proposal));
            case Outcome.Refused refused -> {
                DraftsWeb.fault(form, refused);
                drafts.ofRevision(member, proposal)
                        .ifPresent(there -> form.carry(Draft.VERSION, Integer.toString(there.version())));
                yield Acts.refused(form, again -> page(visit, again, proposal));
            }
        };
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

    private Form newest(ProposalLine line) {
        var newest = version(line);
        var form = Form.blank(
                VERSION,
                Integer.toString(newest.number()),
                "title",
                newest.title(),
                "text",
                newest.text().orElse(""),
                "days",
                ProposalsWeb.AUDIT_DAYS);
        EffectForms.filled(newest.effects()).forEach(form::carry);
        return form;
    }

    /** A draft with what does not hold any more. Whoever was told of a newer version replaces that one. */
    private Form reviewed(Form kept, ProposalLine line) {
        String newest = Integer.toString(line.version());
        var over = RevisionOver.reason(line.state());
        if (over.isPresent()) kept.fault(over.get());
        else if (!kept.text(VERSION).equals(newest)) {
            kept.fault(Refusal.of(ProposalRefusal.VERSION_OUTDATED));
            kept.carry(VERSION, newest);
        }
        EffectForms.review(kept, views);
        return kept;
    }

    private JteModel page(Visit visit, Form form, ProposalId proposal) {
        var line = line(proposal);
        return forms.revised(visit, form, line, version(line).effects());
    }

    private ProposalVersion version(ProposalLine line) {
        return views.versions().version(line.id(), line.version()).orElseThrow(NotFoundException::new);
    }

    private ProposalLine line(ProposalId proposal) {
        return views.proposals().line(proposal).orElseThrow(NotFoundException::new);
    }
}
