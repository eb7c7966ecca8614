package org.isonomia.web.wiring;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.List;
import org.axonframework.common.Registration;
import org.isonomia.eventstore.PostgresEventStorageEngine;
import org.isonomia.transparency.publish.Inspection;
import org.isonomia.transparency.publish.Publisher;
import org.isonomia.transparency.publish.PublisherLoop;
import org.isonomia.transparency.publish.PublisherState;
import org.isonomia.transparency.publish.WitnessState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Publishes while the application runs, and tells the operator when it does not. */
final class PublisherLifecycle implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PublisherLifecycle.class);

    private final PublisherLoop loop;
    private final PostgresEventStorageEngine engine;
    private volatile @Nullable Registration wake;

    PublisherLifecycle(Inspection inspection, Publisher publisher, PostgresEventStorageEngine engine) {
        this.loop = new PublisherLoop(inspection, publisher, PublisherLifecycle::tell);
        this.engine = engine;
    }

    PublisherState state() {
        return loop.state();
    }

    /** @see PublisherLoop#isChecked */
    boolean isChecked(Duration patience) {
        try {
            return loop.isChecked(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How long ago everything was published. */
    Duration behind() {
        return loop.behind();
    }

    @Override
    public void start() {
        loop.start();
        wake = engine.onAppended(position -> loop.wake());
    }

    @Override
    public void stop() {
        var registered = wake;
        if (registered != null) registered.cancel();
        loop.close();
        wake = null;
    }

    @Override
    public boolean isRunning() {
        return wake != null;
    }

    /** Before the web server, and stopped after it: what the last requests appended is still published. */
    @Override
    public int getPhase() {
        return 0;
    }

    static void tell(List<WitnessState> witnesses) {
        var missing = witnesses.stream().filter(WitnessState::isMissing).toList();
        if (missing.isEmpty()) LOG.info("All witnesses sign the log");
        else
            LOG.warn(
                    "{} of {} witnesses do not sign the log in time: {}",
                    missing.size(),
                    witnesses.size(),
                    missing.stream()
                            .map(state -> state.witness().name() + " " + state.problem())
                            .collect(joining("; ")));
    }

    private static void tell(PublisherState state) {
        switch (state) {
            case PublisherState.Refusing refusing ->
                LOG.error(
                        "The log is no longer signed, for it is not what was signed before: {} ({}). No act is taken"
                                + " and nothing published until this is repaired and Isonomia is started again. What"
                                + " you can do: java -jar isonomia.jar doctor",
                        refusing.detail(),
                        refusing.refusal());
            case PublisherState.Waiting waiting -> LOG.warn("The log is not published for now: {}", waiting.why());
            case PublisherState.Publishing publishing -> LOG.debug("The log is published");
            case PublisherState.Inspecting inspecting -> LOG.debug("The log is inspected");
            case PublisherState.Idle idle -> LOG.debug("The log is no longer published");
        }
    }
}
