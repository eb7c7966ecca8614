package org.isonomia.web.wiring;

import java.time.Clock;
import org.isonomia.query.Views;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Down when something has been open past its end for more than {@link DueLag#PATIENCE}, whether the clock's acts fail or
 * are not even tried. A restart after a downtime is not down: what it delayed is worked off first.
 */
@Component("dueHealthIndicator")
final class DueHealth implements HealthIndicator {
    private final DueLag lag;
    private final Views views;
    private final Clock clock;

    DueHealth(DueLag lag, Views views, Clock clock) {
        this.lag = lag;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public Health health() {
        long nanos = System.nanoTime();
        var now = clock.instant();
        var health = lag.isLate(nanos) ? Health.down() : Health.up();
        health.withDetail("behindSeconds", lag.at(nanos).toSeconds())
                .withDetail("overdue", views.due().overdue(now));
        views.due()
                .oldest(now)
                .ifPresent(row -> health.withDetail("oldest", row.act() + " " + row.subject() + " at " + row.at()));
        return health.build();
    }
}
