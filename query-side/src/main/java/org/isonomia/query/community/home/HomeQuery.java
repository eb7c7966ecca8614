package org.isonomia.query.community.home;

import java.time.Clock;
import org.isonomia.events.MemberId;
import org.isonomia.query.discussion.threads.ThreadsQuery;
import org.isonomia.query.polls.ballotbox.PollsQuery;
import org.isonomia.query.proposals.proposals.ProposalsQuery;
import org.isonomia.query.roles.seats.RolesQuery;
import org.isonomia.query.tasks.worklist.TasksQuery;

/** What needs a member, gathered from the other views. */
public final class HomeQuery {
    private static final int MOST = 20;
    private final PollsQuery polls;
    private final RolesQuery roles;
    private final TasksQuery tasks;
    private final ThreadsQuery threads;
    private final ProposalsQuery proposals;
    private final Clock clock;

    public HomeQuery(
            PollsQuery polls,
            RolesQuery roles,
            TasksQuery tasks,
            ThreadsQuery threads,
            ProposalsQuery proposals,
            Clock clock) {
        this.polls = polls;
        this.roles = roles;
        this.tasks = tasks;
        this.threads = threads;
        this.proposals = proposals;
        this.clock = clock;
    }

    public Home of(MemberId member) {
        return new Home(
                polls.toVote(member, MOST),
                roles.offers(member, MOST),
                tasks.pendingFor(member, MOST),
                threads.unanswered(member, MOST),
                proposals.toAnswer(member, MOST),
                proposals.toAdvise(member, MOST),
                proposals.toSupport(member, MOST),
                roles.vacancies(null, MOST).items(),
                polls.lots(member, clock.instant(), MOST));
    }
}
