package org.isonomia.web.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Random;

/** A clock that steps by an hour, forwards and backwards, when polls open and when they close. */
final class ClockSteps {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int WELL = 20;

    private ClockSteps() {}

    static void strike(Stand stand, Load load, Random random) throws Exception {
        // At the opening: its whole time passes at once, and comes back.
        stand.step(HOUR);
        Thread.sleep(1_500);
        stand.step(HOUR.negated());
        // Opened by a clock that is an hour late, and due when it is set.
        stand.step(HOUR.negated());
        load.turnTo(stand.openPoll());
        load.awaitMore(WELL, Stand.PATIENCE);
        stand.step(HOUR);
        // Opened by a clock that is an hour ahead, and voted in once it is set right.
        stand.step(HOUR);
        var early = stand.openPoll();
        stand.step(HOUR.negated());
        load.turnTo(early);
        load.awaitMore(WELL, Stand.PATIENCE);
        // At the close: past it, and back as soon as it is closed.
        var third = stand.openPoll();
        load.turnTo(third);
        load.awaitMore(WELL, Stand.PATIENCE);
        stand.step(HOUR.minusSeconds(3));
        load.awaitMore(WELL, Stand.PATIENCE);
        stand.step(HOUR);
        await().atMost(Stand.PATIENCE).until(() -> !stand.state(third.poll()).equals("open"));
        stand.step(HOUR.negated());
        // At the close: back just when it is being closed.
        load.turnTo(stand.openPoll());
        load.awaitMore(WELL, Stand.PATIENCE);
        stand.step(HOUR.minusSeconds(1));
        Thread.sleep(random.nextInt(2_500));
        stand.step(HOUR.negated());
        load.awaitMore(WELL, Stand.PATIENCE);
    }
}
