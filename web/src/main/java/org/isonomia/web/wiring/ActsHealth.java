package org.isonomia.web.wiring;

import org.isonomia.command.CommandLog.Acceptance;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether acts are taken. It is a part of the readiness: a node that takes none is not ready. */
@Component("actsHealthIndicator")
final class ActsHealth implements HealthIndicator {
    private final LogAcceptance acceptance;

    ActsHealth(LogAcceptance acceptance) {
        this.acceptance = acceptance;
    }

    @Override
    public Health health() {
        return switch (acceptance.now()) {
            case Acceptance.Open open -> Health.up().build();
            case Acceptance.Checking checking ->
                Health.outOfService()
                        .withDetail("why", "what was signed before is being checked")
                        .build();
            case Acceptance.Closed closed ->
                Health.down().withDetail("refusal", closed.refusal()).build();
        };
    }
}
