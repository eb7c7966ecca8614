package org.isonomia.web.decisions;

import java.util.List;
import java.util.Optional;
import org.isonomia.query.community.history.HistoryLine;
import org.isonomia.query.decisions.MatterStage;
import org.isonomia.query.decisions.Stood;
import org.isonomia.web.discussion.ShownThread;
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
}
