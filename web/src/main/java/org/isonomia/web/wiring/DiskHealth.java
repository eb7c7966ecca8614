package org.isonomia.web.wiring;

import java.io.IOException;
import java.nio.file.Files;
import org.isonomia.web.instance.InstanceHome;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when the disk of the instance's home is nearly full. Where that is, is for the operator alone to know. */
@Component("diskSpaceHealthIndicator")
final class DiskHealth implements HealthIndicator {
    /** Bytes. */
    private static final long LEAST = 10L << 20;

    private final InstanceHome home;

    DiskHealth(InstanceHome home) {
        this.home = home;
    }

    @Override
    public Health health() {
        try {
            long free = Files.getFileStore(home.directory()).getUsableSpace();
            return (free < LEAST ? Health.down() : Health.up())
                    .withDetail("free", free)
                    .withDetail("least", LEAST)
                    .build();
        } catch (IOException e) {
            return Health.down().build();
        }
    }
}
