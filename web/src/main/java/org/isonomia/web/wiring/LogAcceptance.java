package org.isonomia.web.wiring;

import java.time.Duration;
import java.util.Optional;
import org.isonomia.command.CommandLog.Acceptance;
import org.isonomia.transparency.publish.PublisherState.Refusing;
import org.isonomia.web.page.LogAlarm;
import org.springframework.stereotype.Component;

/**
 * Whether acts are taken: once the publisher has found everything as it was signed, and until it refuses to sign. A
 * publisher that is behind, waits for witnesses or cannot reach something will sign, so acts are taken meanwhile.
 */
@Component
final class LogAcceptance implements LogAlarm {
    /** For which an act waits while everything is checked at the start; then it is told to come again. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PublisherLifecycle publisher;

    LogAcceptance(PublisherLifecycle publisher) {
        this.publisher = publisher;
    }

    Acceptance await() {
        return after(PATIENCE);
    }

    Acceptance now() {
        return after(Duration.ZERO);
    }

    private Acceptance after(Duration patience) {
        if (!publisher.isChecked(patience)) return new Acceptance.Checking();
        return refusal().<Acceptance>map(Acceptance.Closed::new).orElseGet(Acceptance.Open::new);
    }

    @Override
    public Optional<String> refusal() {
        return publisher.state() instanceof Refusing refusing
                ? Optional.of(refusing.refusal().name())
                : Optional.empty();
    }
}
