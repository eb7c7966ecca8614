package org.isonomia.web.proposals;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.events.MemberId;
import org.isonomia.events.QuestionId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.page.Page;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.query.proposals.proposals.ProposalLine;
import org.isonomia.query.roles.seats.Candidate;
import org.isonomia.web.drafts.Draft;
import org.isonomia.web.drafts.Drafts;
import org.isonomia.web.effects.CircleChoices;
import org.isonomia.web.effects.EffectForms;
import org.isonomia.web.effects.KindsOfDecision;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.springframework.stereotype.Component;

/** The form of a proposal, as it is filled in by now. */
@Component
final class ProposalForms {
    /** Ticked by whoever takes a proposal out of the question in which it was begun. */
    private static final String ALONE = "alone";

    /** In the address of a draft that was kept beside the one it was made from. */
    static final String BESIDE = "beside";

    private static final int CANDIDATES = 50;

    private final Pages pages;
    private final Views views;
    private final Drafts drafts;
    private final KindsOfDecision kinds;
    private final Templates templates;

    ProposalForms(Pages pages, Views views, Drafts drafts, KindsOfDecision kinds, Templates templates) {
        this.kinds = kinds;
        this.pages = pages;
        this.views = views;
        this.drafts = drafts;
        this.templates = templates;
    }

    /** In which it is to be a rival; absent when it stands alone. */
    static Optional<QuestionId> question(Form form) {
        return form.checked(ALONE) ? Optional.empty() : form.id("question", QuestionId::new);
    }

    JteModel blank(Visit visit, Form form) {
        introduce(form);
        return templates.proposalsProposalNew(
                pages.page(visit, "proposals.draft"),
                form,
                candidates(form),
                CircleChoices.of(views),
                visit.who().flatMap(member -> drafts.madeFrom(member, form)),
                visit.query(BESIDE).isPresent(),
                kinds.of(form),
                views.members().count());
    }

    JteModel revised(Visit visit, Form form, ProposalLine proposal, List<EffectView> effects) {
        introduce(form);
        return templates.proposalsRevise(
                pages.page(visit, "proposals.revise"),
                proposal,
                form,
                form.text(Draft.VERSION).isEmpty()
                        ? Optional.empty()
                        : visit.who().flatMap(member -> drafts.ofRevision(member, proposal.id())),
                RevisionOver.reason(proposal.state()).isPresent(),
                candidates(form),
                CircleChoices.of(views),
                effects,
                kinds.of(form),
                views.members().count());
    }

    /** Who could be appointed: the first of those who stand for a role with a vacancy, and the one already chosen. */
    private Page<Candidate> candidates(Form form) {
        var standing = views.roles().candidates(null, CANDIDATES);
        var chosen = EffectForms.appointment(form)
                .filter(one -> standing.items().stream()
                        .noneMatch(candidate -> candidate.role().equals(one.role())
                                && candidate.person().id().equals(one.member())))
                .flatMap(one -> views.roles().candidate(one.role(), one.member()));
        return new Page<>(
                Stream.concat(chosen.stream(), standing.items().stream()).toList(), standing.next());
    }

    /** Shows what a link to this form named, as it is in force, and by name whom a link to this form named by id. */
    private void introduce(Form form) {
        EffectForms.prepare(form, views);
        for (String field : List.of("former", "restored"))
            form.id(field, MemberId::new)
                    .flatMap(views.members()::member)
                    .ifPresent(named -> form.offer(field, List.of(named)));
    }
}
