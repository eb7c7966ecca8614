package org.isonomia.web.decisions;

import java.util.List;
import java.util.Optional;
import org.isonomia.query.decisions.Consequence;
import org.isonomia.query.decisions.MatterLine;
import org.isonomia.query.decisions.MatterStep;
import org.isonomia.query.decisions.Part;
import org.isonomia.query.discussion.threads.ThreadLine;
import org.isonomia.query.polls.ballotbox.PollLine;
import org.isonomia.query.proposals.proposals.ProposalLine;
import org.isonomia.query.proposals.questions.QuestionLine;
import org.isonomia.query.proposals.reviews.Review;

/**
 * One matter with what belongs to it.
 *
 * @param part what the asker has to do with it
 * @param proposals that stand in it, in the order of their first drafts
 * @param polls on it, oldest first, with those on their results
 * @param threads in which it is discussed
 * @param consequences what happens if the poll that runs ends in one way or another
 * @param review that the community looks back on what was adopted in it
 * @param looksBack what it looks back on, where it is a review itself
 * @param unread comments of others since the asker's last visit of its page; absent before the first
 */
public record Matter(
        MatterLine line,
        Part part,
        Optional<QuestionLine> question,
        List<ProposalLine> proposals,
        List<PollLine> polls,
        List<ThreadLine> threads,
        List<MatterStep> steps,
        List<Consequence> consequences,
        Optional<Review> review,
        Optional<Review> looksBack,
        Optional<Long> unread) {}
