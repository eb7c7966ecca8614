package org.isonomia.web.faults;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.isonomia.web.endtoend.OwnProcess;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine's own clock steps, for the application, its libraries and PostgreSQL alike. */
@Order(4)
class SystemClockIT {
    @TempDir
    Path directory;

    @Test
    void whateverTheMachinesClockDoesAPollIsClosedAndCountedOnce() throws Exception {
        var clock = SystemClock.in(directory);
        assumeTrue(clock.isPresent(), "stepping the machine's clock needs libfaketime: apt install libfaketime");
        var home = Files.createTempDirectory("isonomia-clock");
        try (var app = new OwnProcess(home, clock.get().environment())) {
            app.start(DrivenApplication.class, Duration.ZERO.toString());
            var stand = new Stand(List.of(app), () -> EmbeddedLogin.superuser(home), clock.get()::step);
            stand.survive("system clock steps", load -> ClockSteps.strike(stand, load, Extent.random("system clock")));
        }
    }
}
