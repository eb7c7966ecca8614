package org.isonomia.web.polls;

import java.util.List;
import java.util.Optional;
import org.isonomia.deciding.Procedures;
import org.isonomia.events.PollId;
import org.isonomia.query.Views;
import org.isonomia.query.polls.ballotbox.BallotLine;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.query.polls.ballotbox.PollState;
import org.isonomia.query.proposals.proposals.ProposalPage;
import org.isonomia.web.drafts.BallotDraft;
import org.isonomia.web.drafts.BallotDrafts;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a page shows of one poll to whoever looks. */
@Component
public final class PollShown {
    static final int BALLOTS = 100;

    /** In the address, for whoever comes from the page of a ballot that is no longer taken. */
    static final String LATE = "ballot";

    private final Views views;
    private final OtherCounts others;
    private final BallotDrafts drafts;

    PollShown(Views views, OtherCounts others, BallotDrafts drafts) {
        this.views = views;
        this.others = others;
        this.drafts = drafts;
    }

    /**
     * @param form of whatever act on it was refused; blank when none was
     * @param after which of its ballots to go on
     */
    public ShownPoll of(Visit visit, PollId id, Form form, @Nullable String after) {
        var poll = found(id);
        var mine = views.polls().ownBallot(id, visit.member());
        var draft = poll.line().state() == PollState.OPEN ? draft(visit, id, mine) : Optional.<BallotDraft>empty();
        var filled = draft.map(BallotDraft::form).or(() -> mine.map(BallotForm::show));
        var ballot = BallotForm.isIn(form) ? form : filled.orElseGet(Form::blank);
        return new ShownPoll(
                poll,
                views.polls().bar(poll, visit.member()),
                mine,
                draft,
                views.polls().ballots(id, after, BALLOTS),
                form,
                ballot,
                visit.query("recorded").isPresent() && !form.isFaulty(),
                visit.query(LATE).isPresent() && poll.line().state() != PollState.OPEN,
                answers(poll, visit),
                Callers.include(visit.member(), poll, views),
                statements(poll, visit, form),
                others.of(poll),
                heard(poll),
                views.runner().parkedAbout(id.value()));
    }

    private List<ProposalPage.RemovalAnswer> heard(PollPage poll) {
        var terms = poll.terms();
        return Procedures.sanctions(terms.anyEffects())
                ? terms.proposals().stream()
                        .flatMap(proposal -> views.proposals().answers(proposal).stream())
                        .toList()
                : List.of();
    }

    private ShownStatements statements(PollPage poll, Visit visit, Form form) {
        var answerable = views.statements().answerable(poll);
        boolean mine =
                answerable.filter(one -> one.member().equals(visit.member())).isPresent();
        return ShownStatements.of(views.statements().of(poll.line().id()), mine, form);
    }

    /** Unless a ballot was cast since. */
    private Optional<BallotDraft> draft(Visit visit, PollId id, Optional<BallotLine> mine) {
        return drafts.draft(visit.member(), id)
                .filter(draft ->
                        mine.filter(cast -> !draft.kept().isAfter(cast.at())).isEmpty());
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
