package org.isonomia.query.runner;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps every view and automation at the end of the log. Any number of nodes may run on one database: each piece of
 * work is done by whoever holds its token. At most {@value #VIEW_LANES} views and {@value #REACTION_LANES} automations
 * hold a connection at once; what an automation does, and the opening of sealed values, may need others meanwhile, so
 * the pool has a few more than that.
 */
public final class Runner implements AutoCloseable {
    static final int VIEW_LANES = 4;
    static final int REACTION_LANES = 3;

    private final DataSource source;
    private final RecentLog log;
    private final Tokens tokens;
    private final Provision provision;
    private final Progress progress;
    private final Changes changes;
    private final List<Reaction> reactions;
    private final Pulse pulse = new Pulse();
    private final Map<ViewTask, Loop> views = new LinkedHashMap<>();
    private final Map<ReactionTask, Loop> automations = new LinkedHashMap<>();
    private final List<Loop> loops = new ArrayList<>();

    public Runner(DataSource source, LogFeed log, List<Projection> projections, List<Reaction> reactions, Clock clock) {
        this.source = source;
        this.log = new RecentLog(log);
        this.reactions = List.copyOf(reactions);
        tokens = new Tokens(source);
        provision = new Provision(source);
        var moves = new Pulse();
        progress = new Progress(projections.stream().map(Projection::name).toList(), moves);
        changes = new Changes(this.log, progress);
        var viewLanes = new Semaphore(VIEW_LANES);
        var reactionLanes = new Semaphore(REACTION_LANES);
        for (var projection : projections) {
            var task = new ViewTask(projection, source, this.log, tokens, progress, viewLanes);
            views.put(task, new Loop("view " + projection.name(), task, pulse, clock));
        }
        for (var reaction : reactions) {
            var task = new ReactionTask(reaction, source, this.log, tokens, reactionLanes);
            automations.put(task, new Loop("automation " + reaction.name(), task, pulse, clock));
        }
        loops.add(new Loop("head of the log", this::look, new Pulse(), clock));
        loops.addAll(views.values());
        loops.addAll(automations.values());
        loops.add(new Loop("changes", changes, moves, clock));
    }

    /** Creates missing tables, begins the rebuilds that new versions ask for, and starts. */
    public void start() {
        try {
            for (var view : views.keySet()) provision.prepare(view.projection());
            for (var reaction : reactions) provision.prepare(reaction);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the tables of the views cannot be prepared", e);
        }
        log.look();
        for (var view : views.keySet()) {
            String name = view.projection().name();
            tokens.of(name).stream()
                    .filter(token -> token.generation() == Generation.LIVE)
                    .forEach(token -> progress.reached(name, token.position()));
        }
        changes.startFrom(progress.least());
        loops.forEach(Loop::start);
    }

    /** The log has reached this position; without a call it is noticed within half a second. */
    public void wake(long position) {
        if (log.reached(position)) pulse.beat();
    }

    /** True when these views (all when none is named) show this position, false when they did not in time. */
    public CompletableFuture<Boolean> awaitPosition(long position, Duration timeout, String... projections) {
        return progress.await(List.of(projections), position, timeout);
    }

    /** The position that every view shows; what is read from one afterwards is at least as new. */
    public long shown() {
        return progress.least();
    }

    /** The latest change of a topic after a position, as far as the views show it. */
    public Optional<Changed> changedSince(long position, String topic) {
        return changes.since(position, topic);
    }

    /** Called after the views have changed, on a thread of the runner: return at once. Close to stop listening. */
    public AutoCloseable subscribe(Consumer<Changed> listener) {
        return changes.subscribe(listener);
    }

    /** Builds the view anew from position 0 beside the live one, then swaps. Done when swapped. */
    public CompletableFuture<Void> rebuild(String projection) {
        var view = view(projection);
        try {
            var done = view.whenLive(provision.rebuild(view.projection()));
            tokens.forget();
            pulse.beat();
            return done;
        } catch (SQLException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Applies what was parked, each key until its next failure. Returns how many entries were applied. */
    public int retryParked(String projection) {
        try {
            return new Retry(view(projection).projection(), source, log).run();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("what was parked cannot be tried again", e);
        }
    }

    /** Tries again, within the second, what automations have parked. */
    public void retryParked() {
        automations.keySet().forEach(ReactionTask::retry);
        pulse.beat();
    }

    /** What is parked about one subject, by views or automations. */
    public List<Incomplete> parkedAbout(String subject) {
        return Parking.incomplete(JdbcClient.create(source)).stream()
                .filter(lack -> lack.key().equals(subject))
                .toList();
    }

    /** What this view lacks. */
    public List<Incomplete> incomplete(String projection) {
        return Parking.incomplete(JdbcClient.create(source)).stream()
                .filter(lack -> lack.projection().equals(projection))
                .toList();
    }

    /** What this view lacks about one key, if anything. */
    public Optional<Incomplete> incomplete(String projection, String key) {
        return incomplete(projection).stream()
                .filter(lack -> lack.key().equals(key))
                .findFirst();
    }

    public RunnerHealth health() {
        return RunnerHealth.of(log.head(), views, automations, progress, Parking.incomplete(JdbcClient.create(source)));
    }

    @Override
    public void close() {
        loops.forEach(Loop::leave);
        loops.forEach(Loop::close);
    }

    private Loop.Outcome look() {
        if (log.look()) pulse.beat();
        return Loop.Outcome.IDLE;
    }

    private ViewTask view(String name) {
        return views.keySet().stream()
                .filter(view -> view.projection().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such view: " + name));
    }
}
