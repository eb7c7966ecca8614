package org.isonomia.web.wiring;

import org.axonframework.common.Registration;
import org.isonomia.eventstore.PostgresEventStorageEngine;
import org.isonomia.query.runner.Runner;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Runs the views from before the first request until after the last. */
final class RunnerLifecycle implements SmartLifecycle {
    private final Runner runner;
    private final PostgresEventStorageEngine engine;
    private volatile @Nullable Registration wake;

    RunnerLifecycle(Runner runner, PostgresEventStorageEngine engine) {
        this.runner = runner;
        this.engine = engine;
    }

    @Override
    public void start() {
        runner.start();
        wake = engine.onAppended(runner::wake);
    }

    @Override
    public void stop() {
        var registered = wake;
        if (registered != null) registered.cancel();
        runner.close();
        wake = null;
    }

    @Override
    public boolean isRunning() {
        return wake != null;
    }

    /** Before the web server and the due loop, and stopped after them. */
    @Override
    public int getPhase() {
        return 0;
    }
}
