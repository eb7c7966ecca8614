package org.isonomia.web.proposals;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.isonomia.deciding.Procedures;
import org.isonomia.events.ProposalId;
import org.isonomia.query.Views;
import org.isonomia.query.community.charter.CharterVersion;
import org.isonomia.query.polls.prospects.Prospect;
import org.isonomia.query.proposals.proposals.ProposalPage;
import org.isonomia.query.proposals.proposals.ProposalState;
import org.isonomia.rules.forecast.Precondition;
import org.isonomia.web.page.Pages;
import org.isonomia.web.polls.PreconditionsForm;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.springframework.stereotype.Component;

/** What a page shows of one proposal to whoever looks. */
@Component
public final class ProposalShown {
    private static final int SUPPORTERS = 50;

    private final Pages pages;
    private final Views views;
    private final Clock clock;

    ProposalShown(Pages pages, Views views, Clock clock) {
        this.pages = pages;
        this.views = views;
        this.clock = clock;
    }

    /** @param form of whatever act on it was refused; blank when none was */
    public ShownProposal of(Visit visit, ProposalId id, Form form) {
        var proposal = views.proposals()
                .proposal(id, visit.query("supporters").orElse(null), SUPPORTERS)
                .orElseThrow(NotFoundException::new);
        var charter = views.community().community().orElseThrow().charter();
        return new ShownProposal(
                proposal,
                Optional.ofNullable(proposal.line().question()).flatMap(views.questions()::line),
                Procedures.of(
                        charter.charter(), proposal.effects(), views.members().count()),
                prospect(proposal, charter, form),
                new Waits(views, clock.instant()).of(proposal.line(), proposal.effects(), charter.charter()),
                visit.who()
                        .filter(member -> views.supporters().supports(member, id))
                        .isPresent(),
                changes(proposal),
                form);
    }

    /** Once it can be put to the vote by itself. */
    private Optional<Prospect> prospect(ProposalPage proposal, CharterVersion charter, Form form) {
        var line = proposal.line();
        if (line.state() != ProposalState.FROZEN) return Optional.empty();
        var preconditions = form.isFaulty()
                ? List.<Precondition>of()
                : PreconditionsForm.check(form, pages.zone(), clock.instant());
        return Optional.of(
                views.prospects().binding(charter.charter(), proposal.effects(), line.submittedAt(), preconditions));
    }

    private List<TextChange> changes(ProposalPage proposal) {
        var line = proposal.line();
        return views.versions()
                .version(line.id(), line.version() - 1)
                .flatMap(before -> before.text())
                .flatMap(before -> proposal.version().text().map(after -> TextChange.between(before, after)))
                .orElse(List.of());
    }
}
