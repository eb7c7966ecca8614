package org.isonomia.query.community.home;

import java.time.Clock;
import java.time.Duration;
import org.isonomia.events.MemberId;
import org.isonomia.query.discussion.threads.ThreadsQuery;
import org.isonomia.query.polls.ballotbox.ObjectionsQuery;
import org.isonomia.query.polls.ballotbox.PollsQuery;
import org.isonomia.query.proposals.proposals.ProposalsQuery;
import org.isonomia.query.proposals.reviews.ReviewsQuery;
import org.isonomia.query.roles.seats.RolesQuery;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.tasks.worklist.TasksQuery;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What needs a member, gathered from the other views. */
public final class HomeQuery {
    private static final int MOST = 20;
    private static final Duration LATELY = Duration.ofDays(90);

    private final PollsQuery polls;
    private final RolesQuery roles;
    private final TasksQuery tasks;
    private final ThreadsQuery threads;
    private final ProposalsQuery proposals;
    private final ObjectionsQuery objections;
    private final ReviewsQuery reviews;
    private final JdbcClient db;
    private final Clock clock;

    public HomeQuery(
            PollsQuery polls,
            RolesQuery roles,
            TasksQuery tasks,
            ThreadsQuery threads,
            ProposalsQuery proposals,
            ObjectionsQuery objections,
            ReviewsQuery reviews,
            JdbcClient db,
            Clock clock) {
        this.polls = polls;
        this.roles = roles;
        this.tasks = tasks;
        this.threads = threads;
        this.proposals = proposals;
        this.objections = objections;
        this.reviews = reviews;
        this.db = db;
        this.clock = clock;
    }

    public Home of(MemberId member) {
        return new Home(
                polls.toVote(member, MOST),
                roles.offers(member, MOST),
                tasks.pendingFor(member, MOST),
                threads.unanswered(member, MOST),
                objections.toAnswer(member, MOST),
                proposals.toAnswer(member, MOST),
                proposals.toAdvise(member, MOST),
                proposals.toSupport(member, MOST),
                roles.vacancies(null, MOST).items(),
                polls.lots(member, clock.instant(), MOST),
                reviews.toTake(member, MOST));
    }

    /** How far the views have come: the position of the newest entry that is shown anywhere. */
    public long newest() {
        return db.sql("select coalesce(max(position), -1) from view_history.line")
                .query(Long.class)
                .single();
    }

    public BallotsSince ballotsSince(long position, MemberId except) {
        return db.sql("""
                      select count(distinct voter), count(distinct poll) from view_polls.ballot
                       where position > ? and voter <> ?""")
                .params(position, except.value())
                .query((row, number) -> new BallotsSince(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** Numbers only: who voted in what is on the pages of the polls, as far as they show it. */
    public Heard heard() {
        return db.sql("""
                      select (select count(*) from view_membership.member where left_at is null),
                             (select count(distinct b.voter) from view_polls.ballot b
                                join view_membership.member m on m.id = b.voter and m.left_at is null
                               where b.at >= ?)""")
                .param(Moments.of(clock.instant().minus(LATELY)))
                .query((row, number) -> new Heard(row.getLong(2), row.getLong(1)))
                .single();
    }
}
