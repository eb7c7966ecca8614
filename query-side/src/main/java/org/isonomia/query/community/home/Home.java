package org.isonomia.query.community.home;

import java.util.List;
import org.isonomia.query.discussion.threads.Mention;
import org.isonomia.query.draws.LotToDo;
import org.isonomia.query.polls.ballotbox.ObjectionToAnswer;
import org.isonomia.query.polls.ballotbox.PollLine;
import org.isonomia.query.proposals.proposals.ProposalLine;
import org.isonomia.query.proposals.reviews.ReviewToTake;
import org.isonomia.query.roles.seats.Offer;
import org.isonomia.query.roles.seats.Vacancy;
import org.isonomia.query.tasks.worklist.Task;

/** What needs a member, the most pressing first in each list. */
public record Home(
        List<PollLine> toVote,
        List<Offer> toAccept,
        List<Task> tasks,
        List<Mention> mentions,
        List<ObjectionToAnswer> objections,
        List<ProposalLine> toAnswer,
        List<ProposalLine> toAdvise,
        List<ProposalLine> toSupport,
        List<Vacancy> vacancies,
        List<LotToDo> lots,
        List<ReviewToTake> reviews) {}
