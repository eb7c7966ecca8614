package org.isonomia.web.wiring;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.publish.PublisherState.Refusing;
import org.isonomia.transparency.publish.PublisherState.Waiting;
import org.isonomia.transparency.publish.WitnessState;
import org.isonomia.transparency.publish.Witnessing;
import org.isonomia.transparency.store.PublishedLog;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Down when signing is refused, or when nothing could be published for a minute. */
@Component("logHealthIndicator")
final class LogHealth extends AbstractHealthIndicator {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final PublisherLifecycle publisher;
    private final PublishedLog log;
    private final Witnessing witnessing;

    LogHealth(PublisherLifecycle publisher, PublishedLog log, Witnessing witnessing) {
        super("The published log cannot be read");
        this.publisher = publisher;
        this.log = log;
        this.witnessing = witnessing;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var state = publisher.state();
        var behind = publisher.behind();
        boolean down = state instanceof Refusing || behind.compareTo(PATIENCE) > 0;
        health.status(down ? Status.DOWN : Status.UP)
                .withDetail("state", state.getClass().getSimpleName())
                .withDetail("behindSeconds", behind.toSeconds());
        if (state instanceof Refusing refusing)
            health.withDetail("refusal", refusing.refusal().name()).withDetail("why", refusing.detail());
        if (state instanceof Waiting waiting) health.withDetail("why", waiting.why());
        var missing =
                witnessing.states().stream().filter(WitnessState::isMissing).toList();
        if (!missing.isEmpty())
            health.withDetail(
                    "warning",
                    missing.stream()
                            .map(witness -> "the witness " + witness.witness().name() + " " + witness.problem())
                            .collect(joining("; ")));
        // A checkpoint that somebody altered cannot be read; the refusal says so.
        if (!down)
            log.checkpoint()
                    .ifPresent(note -> health.withDetail(
                            "size", Checkpoint.parse(note.text()).head().size()));
    }
}
