package org.isonomia.web.polls;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.isonomia.events.PollId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.springframework.stereotype.Component;

/** The page of one poll, with every form that whoever looks can send from there. */
@Component
public final class PollShown {
    static final int BALLOTS = 100;

    private final Pages pages;
    private final Views views;
    private final Templates templates;

    PollShown(Pages pages, Views views, Templates templates) {
        this.pages = pages;
        this.views = views;
        this.templates = templates;
    }

    /** @param form of whatever act was refused; blank when none was */
    public JteModel page(Visit visit, PollId id, Form form) {
        long seen = views.runner().shown();
        var poll = found(id);
        var mine = views.polls().ownBallot(id, visit.member());
        var ballot = BallotForm.isIn(form) ? form : mine.map(BallotForm::show).orElseGet(Form::blank);
        return templates.pollsPoll(
                pages.page(visit, "title", "title", poll.line().question()),
                poll,
                views.polls().bar(poll, visit.member()),
                mine,
                views.polls().ballots(id, visit.query("after").orElse(null), BALLOTS),
                form,
                ballot,
                visit.query("recorded").isPresent() && !form.isFaulty(),
                answers(poll, visit),
                Callers.include(visit.member(), poll, views),
                views.runner().parkedAbout(id.value()),
                seen);
    }

    /** Whether this is who answers objections: the proposer, or whoever asked for advice. */
    private boolean answers(PollPage poll, Visit visit) {
        if (!poll.line().binding())
            return poll.opener()
                    .filter(opener -> opener.id().equals(visit.member()))
                    .isPresent();
        return Optional.ofNullable(poll.line().proposal())
                .flatMap(views.proposals()::line)
                .filter(proposal -> proposal.proposer().id().equals(visit.member()))
                .isPresent();
    }

    PollPage found(PollId poll) {
        return views.polls().poll(poll).orElseThrow(NotFoundException::new);
    }
}
