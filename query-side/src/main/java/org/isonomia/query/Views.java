package org.isonomia.query;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.isonomia.query.circles.tree.CirclesProjection;
import org.isonomia.query.circles.tree.CirclesQuery;
import org.isonomia.query.community.access.LogAccessProjection;
import org.isonomia.query.community.access.LogAccessQuery;
import org.isonomia.query.community.charter.CharterProjection;
import org.isonomia.query.community.charter.CommunityQuery;
import org.isonomia.query.community.history.HistoryProjection;
import org.isonomia.query.community.history.HistoryQuery;
import org.isonomia.query.community.home.HomeQuery;
import org.isonomia.query.decisions.DecisionsProjection;
import org.isonomia.query.decisions.DecisionsQuery;
import org.isonomia.query.decisions.StoodQuery;
import org.isonomia.query.decisions.WithinMatterQuery;
import org.isonomia.query.discussion.threads.DiscussionProjection;
import org.isonomia.query.discussion.threads.ThreadsQuery;
import org.isonomia.query.membership.invitations.InvitationsQuery;
import org.isonomia.query.membership.members.LookAlikes;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.membership.members.MembershipProjection;
import org.isonomia.query.polls.ballotbox.BallotsQuery;
import org.isonomia.query.polls.ballotbox.ObjectionsQuery;
import org.isonomia.query.polls.ballotbox.OwnBallotsQuery;
import org.isonomia.query.polls.ballotbox.PollsProjection;
import org.isonomia.query.polls.ballotbox.PollsQuery;
import org.isonomia.query.polls.prospects.ProspectsQuery;
import org.isonomia.query.proposals.proposals.ProposalsProjection;
import org.isonomia.query.proposals.proposals.ProposalsQuery;
import org.isonomia.query.proposals.proposals.SupportersQuery;
import org.isonomia.query.proposals.proposals.VersionsQuery;
import org.isonomia.query.proposals.questions.QuestionsProjection;
import org.isonomia.query.proposals.questions.QuestionsQuery;
import org.isonomia.query.proposals.reviews.ReviewsQuery;
import org.isonomia.query.results.register.RegisterQuery;
import org.isonomia.query.results.statements.StatementsQuery;
import org.isonomia.query.roles.seats.RolesProjection;
import org.isonomia.query.roles.seats.RolesQuery;
import org.isonomia.query.runner.LogFeed;
import org.isonomia.query.runner.Projection;
import org.isonomia.query.runner.PublicTexts;
import org.isonomia.query.runner.Reaction;
import org.isonomia.query.runner.Runner;
import org.isonomia.query.runner.SealedValues;
import org.isonomia.query.runner.due.DueClaims;
import org.isonomia.query.runner.due.DueProjection;
import org.isonomia.query.search.SearchProjection;
import org.isonomia.query.search.SearchQuery;
import org.isonomia.query.tasks.worklist.TasksProjection;
import org.isonomia.query.tasks.worklist.TasksQuery;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every view over one log, and the runner that keeps them. Start the runner and close it with the application. */
public record Views(
        Runner runner,
        DueClaims due,
        CommunityQuery community,
        LogAccessQuery access,
        HistoryQuery history,
        HomeQuery home,
        MembersQuery members,
        InvitationsQuery invitations,
        ThreadsQuery threads,
        ProposalsQuery proposals,
        VersionsQuery versions,
        SupportersQuery supporters,
        QuestionsQuery questions,
        ReviewsQuery reviews,
        PollsQuery polls,
        BallotsQuery ballots,
        OwnBallotsQuery ownBallots,
        ProspectsQuery prospects,
        RegisterQuery register,
        StatementsQuery statements,
        DecisionsQuery decisions,
        WithinMatterQuery withinMatter,
        StoodQuery stood,
        RolesQuery roles,
        CirclesQuery circles,
        TasksQuery tasks,
        SearchQuery search) {
    private static final Duration SEARCH_LIMIT = Duration.ofSeconds(2);

    public static Views over(
            DataSource source,
            LogFeed log,
            SealedValues sealed,
            PublicTexts texts,
            LookAlikes alike,
            List<Reaction> reactions,
            Clock clock) {
        var db = JdbcClient.create(source);
        var members = new MembersQuery(db, sealed, alike);
        var threads = new ThreadsQuery(db, sealed, members);
        var versions = new VersionsQuery(db, texts, members);
        var supporters = new SupportersQuery(db, members);
        var proposals = new ProposalsQuery(db, members, sealed, versions, supporters);
        var polls = new PollsQuery(db, sealed, texts, members, clock);
        var statements = new StatementsQuery(db, sealed, members);
        var reviews = new ReviewsQuery(db);
        var roles = new RolesQuery(db, sealed, members);
        var tasks = new TasksQuery(db, sealed, members);
        return new Views(
                new Runner(source, log, projections(sealed, texts, alike), reactions, clock),
                new DueClaims(source),
                new CommunityQuery(db),
                new LogAccessQuery(db, members),
                new HistoryQuery(db, sealed, members),
                new HomeQuery(
                        polls, roles, tasks, threads, proposals, new ObjectionsQuery(db, members), reviews, db, clock),
                members,
                new InvitationsQuery(db, members),
                threads,
                proposals,
                versions,
                supporters,
                new QuestionsQuery(db, texts, members, proposals, polls),
                reviews,
                polls,
                new BallotsQuery(db),
                new OwnBallotsQuery(db, sealed),
                new ProspectsQuery(db, clock),
                new RegisterQuery(db, members, statements),
                statements,
                new DecisionsQuery(db, sealed, members, statements),
                new WithinMatterQuery(db),
                new StoodQuery(source, log, sealed),
                roles,
                new CirclesQuery(db, members),
                tasks,
                new SearchQuery(source, sealed, texts, members, SEARCH_LIMIT));
    }

    /** Every projection, in the order in which their views are named in {@code health}. */
    static List<Projection> projections(SealedValues sealed, PublicTexts texts, LookAlikes alike) {
        return List.of(
                new CharterProjection(),
                new LogAccessProjection(),
                new MembershipProjection(sealed, alike),
                new DiscussionProjection(),
                new ProposalsProjection(),
                new QuestionsProjection(),
                new PollsProjection(),
                new DecisionsProjection(),
                new RolesProjection(),
                new CirclesProjection(),
                new TasksProjection(),
                new SearchProjection(sealed, texts),
                new HistoryProjection(),
                new DueProjection());
    }
}
