package org.isonomia.web.decisions;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.isonomia.query.community.history.HistoryLine;
import org.isonomia.query.decisions.MatterStage;
import org.isonomia.query.decisions.Stood;
import org.isonomia.web.discussion.ShownThread;
import org.isonomia.web.page.Page;
import org.isonomia.web.polls.BallotPage;
import org.isonomia.web.polls.BallotWords;
import org.isonomia.web.polls.ShownPoll;
import org.isonomia.web.proposals.ShownProposal;
import org.isonomia.web.proposals.ShownQuestion;

/**
 * What the page of a matter shows to whoever looks.
 *
 * @param proposal the one that stands alone, or the rival that is looked at
 * @param poll the one that is looked at: the last, if no other
 * @param thread the one that is looked at: the first, if no other
 * @param timeline the latest of its entries, newest first
 * @param stood the matter as it once was, when that is asked for
 * @param lookedBack whether it is asked for, told or not
 * @param seen how far the views had come
 */
public record MatterPage(
        Matter matter,
        Optional<ShownQuestion> question,
        Optional<ShownProposal> proposal,
        Optional<ShownPoll> poll,
        Optional<ShownThread> thread,
        List<HistoryLine> timeline,
        Optional<Stood> stood,
        boolean lookedBack,
        long seen) {
    public String base() {
        return "/decisions/" + matter.line().id();
    }

    /** Whether nothing more can be done for it to be decided. */
    public boolean over() {
        var stage = matter.line().state().stage();
        return stage == MatterStage.DECIDED || stage == MatterStage.LAPSED;
    }

    /** Where the ballot of the poll that it is in is filled in: another than that is looked at has it on its own page. */
    public String ballotPath() {
        return current().filter(one -> !one.hasBallotPage()).isPresent()
                ? "#ballot"
                : BallotPage.address(requireNonNull(matter.line().poll()).id());
    }

    /** What leads there, for who has not voted. */
    public String ballotWords(Page page) {
        return BallotWords.verb(page, requireNonNull(matter.line().poll()).rule());
    }

    private Optional<ShownPoll> current() {
        var last = matter.line().poll();
        return poll.filter(one -> last != null && one.poll().line().id().equals(last.id()));
    }
}
