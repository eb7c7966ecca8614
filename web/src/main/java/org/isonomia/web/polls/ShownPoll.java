package org.isonomia.web.polls;

import java.util.List;
import java.util.Optional;
import org.isonomia.query.page.Page;
import org.isonomia.query.polls.ballotbox.BallotLine;
import org.isonomia.query.polls.ballotbox.Bar;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.query.polls.ballotbox.PollState;
import org.isonomia.query.proposals.proposals.ProposalPage;
import org.isonomia.query.runner.Incomplete;
import org.isonomia.web.drafts.BallotDraft;
import org.isonomia.web.request.Form;

/**
 * A poll as whoever looks sees it, with what every form needs that they can send from there.
 *
 * @param bar why they cannot vote
 * @param mine their own ballot, also while it is hidden from everybody else
 * @param draft what they saved for later and have not cast
 * @param form of whatever act was refused; blank when none was
 * @param ballot what the form of their ballot holds
 * @param recorded whether they have just cast or withdrawn it
 * @param late whether they wanted to fill in their ballot and it is too late for that
 * @param answers whether they answer objections
 * @param callable whether they can call it off
 * @param heard what those say to it whom it could remove or suspend
 * @param statements what was written about its result
 * @param others what other rules make of its ballots
 */
public record ShownPoll(
        PollPage poll,
        Optional<Bar> bar,
        Optional<BallotLine> mine,
        Optional<BallotDraft> draft,
        Page<BallotLine> ballots,
        Form form,
        Form ballot,
        boolean recorded,
        boolean late,
        boolean answers,
        boolean callable,
        ShownStatements statements,
        OtherCounts.Told others,
        List<ProposalPage.RemovalAnswer> heard,
        List<Incomplete> parked) {
    /** Whether a ballot of theirs would be taken now. */
    public boolean takesBallot() {
        return poll.line().state() == PollState.OPEN && bar.isEmpty();
    }

    /** Whether their ballot is on a page of its own rather than on that of the matter. */
    public boolean hasBallotPage() {
        return BallotPage.isOwn(poll.terms());
    }

    public String ballotPage() {
        return BallotPage.address(poll.line().id());
    }

    public String base() {
        return "/polls/" + poll.line().id();
    }
}
