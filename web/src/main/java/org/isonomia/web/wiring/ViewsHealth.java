package org.isonomia.web.wiring;

import org.isonomia.query.Views;
import org.isonomia.query.runner.RunnerHealth;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when a view lacks entries or cannot go on, or when an automation has stopped. */
@Component("viewsHealthIndicator")
final class ViewsHealth implements HealthIndicator {
    private final Views views;

    ViewsHealth(Views views) {
        this.views = views;
    }

    @Override
    public Health health() {
        RunnerHealth health = views.runner().health();
        return (health.healthy() ? Health.up() : Health.down())
                .withDetail("head", health.head())
                .withDetail("caughtUp", health.caughtUp())
                .withDetail("views", health.views())
                .withDetail("automations", health.automations())
                .withDetail("incomplete", health.incomplete())
                .build();
    }
}
