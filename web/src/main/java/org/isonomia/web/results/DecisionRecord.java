package org.isonomia.web.results;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.ProposalId;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.query.proposals.proposals.ProposalVersion;
import org.isonomia.web.log.LatestCheckpoint.Signed;

/**
 * A decided poll to be kept on paper: what was asked in which words, by which procedure, what came of it, and by what
 * anybody can check that.
 *
 * @param texts of the proposals it decided on, as they were frozen
 * @param checkpoint of the log as it was signed last; absent before the first
 */
public record DecisionRecord(PollPage poll, List<Text> texts, Optional<Signed> checkpoint) {
    public record Text(ProposalId proposal, ProposalVersion version) {}

    /** Whether all its entries lie under the checkpoint. */
    public boolean isCovered() {
        long last = poll.entries().getLast().position();
        return checkpoint.filter(signed -> signed.size() > last).isPresent();
    }
}
