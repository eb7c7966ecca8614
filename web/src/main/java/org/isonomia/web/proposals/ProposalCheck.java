package org.isonomia.web.proposals;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import org.isonomia.command.proposals.Wording;
import org.isonomia.command.proposals.draftproposal.DraftProposal;
import org.isonomia.deciding.Procedures;
import org.isonomia.events.effects.Effect;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.web.page.Confirmations;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.springframework.stereotype.Component;

/**
 * Shows its author what a proposal says, does and takes before it is published. Nothing is stored meanwhile: the page
 * itself carries what was written, on to publishing or back to the form.
 */
@Component
final class ProposalCheck {
    private static final String ASKED = "check";

    private final Pages pages;
    private final Views views;
    private final Templates templates;
    private final Clock clock;

    ProposalCheck(Pages pages, Views views, Templates templates, Clock clock) {
        this.pages = pages;
        this.views = views;
        this.templates = templates;
        this.clock = clock;
    }

    /** Whether the form wants to be shown rather than sent; what its text would be refused for is noted on it. */
    static boolean isAskedFor(Form form, DraftProposal command) {
        if (!form.checked(ASKED) || Confirmations.given(form)) return false;
        Wording.check(command.title(), command.text(), command.effects())
                .faults()
                .forEach(form::fault);
        return true;
    }

    JteModel page(Visit visit, Form form, DraftProposal command) {
        var charter = views.community().community().orElseThrow().charter().charter();
        var effects = command.effects();
        var kind = Effect.kindOf(effects);
        long members = views.members().count();
        var checked = new CheckedProposal(
                command.title().strip(),
                command.text().strip(),
                views.versions().asViews(effects),
                command.question() != null,
                kind,
                Procedures.of(charter, kind, effects, members),
                views.prospects().binding(charter, effects, clock.instant(), List.of()),
                members);
        return templates.proposalsCheck(
                pages.page(visit, "proposals.check"), form.without(ASKED, "edit", "confirmed"), checked);
    }
}
