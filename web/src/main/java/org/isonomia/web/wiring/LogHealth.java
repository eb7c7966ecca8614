package org.isonomia.web.wiring;

import java.time.Duration;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.publish.PublisherState.Refusing;
import org.isonomia.transparency.publish.PublisherState.Waiting;
import org.isonomia.transparency.store.PublishedLog;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when signing is refused, or when nothing could be published for a minute. */
@Component("logHealthIndicator")
final class LogHealth implements HealthIndicator {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final PublisherLifecycle publisher;
    private final PublishedLog log;

    LogHealth(PublisherLifecycle publisher, PublishedLog log) {
        this.publisher = publisher;
        this.log = log;
    }

    @Override
    public Health health() {
        var state = publisher.state();
        var behind = publisher.behind();
        boolean down = state instanceof Refusing || behind.compareTo(PATIENCE) > 0;
        var health = (down ? Health.down() : Health.up())
                .withDetail("state", state.getClass().getSimpleName())
                .withDetail("behindSeconds", behind.toSeconds());
        log.checkpoint()
                .ifPresent(note -> health.withDetail(
                        "size", Checkpoint.parse(note.text()).head().size()));
        if (state instanceof Refusing refusing)
            health.withDetail("refusal", refusing.refusal().name()).withDetail("why", refusing.detail());
        if (state instanceof Waiting waiting) health.withDetail("why", waiting.why());
        return health.build();
    }
}
