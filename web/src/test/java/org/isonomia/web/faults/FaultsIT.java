package org.isonomia.web.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isonomia.audit.oracle.Acknowledged;
import org.isonomia.web.endtoend.OwnProcess;
import org.isonomia.web.endtoend.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** One application with the embedded PostgreSQL, as an operator starts it, under each fault in turn. */
@Order(1)
class FaultsIT {
    private static final Duration FROZEN = Duration.ofSeconds(Extent.of(30, 6));
    private static final int WELL = 20;

    private static OwnProcess app;
    private static Stand stand;
    private static @Nullable SmallDisk disk;
    private final Random random = Extent.random("faults");

    @BeforeAll
    static void start() throws Exception {
        app = new OwnProcess();
        Path data = app.home().resolve("pg18");
        if (SmallDisk.isPossible()) disk = SmallDisk.mount(data);
        app.start(DrivenApplication.class, Duration.ZERO.toString());
        stand = new Stand(List.of(app), () -> EmbeddedLogin.superuser(app.home()));
    }

    @AfterAll
    static void stop() throws Exception {
        app.end();
        if (disk != null) disk.close();
        app.close();
    }

    @Test
    void nothingIsLostOrDoneTwiceWhenTheApplicationIsKilledAgainAndAgain() throws Exception {
        stand.survive("application killed", load -> {
            for (int kill = 0; kill < Extent.of(20, 2); kill++) {
                Thread.sleep(random.nextInt(1_500));
                app.kill();
                assertThat(app.database()).isPresent();
                stand.start(app);
                load.awaitMore(WELL, Stand.PATIENCE);
            }
        });
    }

    @Test
    void nothingIsLostOrDoneTwiceWhenPostgresIsKilledAgainAndAgain() throws Exception {
        stand.survive("PostgreSQL killed", load -> {
            for (int kill = 0; kill < Extent.of(8, 1); kill++) {
                Thread.sleep(random.nextInt(1_000));
                var processes = postgres();
                processes.forEach(ProcessHandle::destroyForcibly);
                await().until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
                load.awaitMore(WELL, Stand.PATIENCE);
            }
        });
    }

    @Test
    void nothingIsLostOrDoneTwiceWhenPostgresStandsStill() throws Exception {
        stand.survive("PostgreSQL frozen", load -> {
            var processes = postgres();
            for (var process : processes) OwnProcess.signal(process, "STOP");
            Thread.sleep(FROZEN);
            for (var process : processes.reversed()) OwnProcess.signal(process, "CONT");
        });
    }

    @Test
    void nothingIsLostOrDoneTwiceWhenPostgresIsRestartedInAnyMode() throws Exception {
        // Smart lets those who are connected go on; who wants it to end must become faster.
        var modes = Extent.WHOLE ? List.of("TERM", "INT", "QUIT") : List.of("QUIT");
        for (String mode : modes)
            stand.survive("PostgreSQL restarted by SIG" + mode, load -> {
                var postmaster = app.database().orElseThrow();
                OwnProcess.signal(postmaster, mode);
                if (mode.equals("TERM")) {
                    load.awaitMore(WELL, Stand.PATIENCE);
                    OwnProcess.signal(postmaster, "INT");
                }
                await().atMost(Stand.PATIENCE).until(() -> !postmaster.isAlive());
                load.awaitMore(WELL, Stand.PATIENCE);
            });
    }

    @Test
    void nothingIsLostOrDoneTwiceWhenTheDiskOfTheDataIsFullForAWhile() throws Exception {
        assumeTrue(disk != null, "a disk that can be full needs root on Linux, to mount one of its own");
        var small = disk;
        stand.survive("disk full", load -> {
            small.fill();
            int before = load.retried();
            await("the disk's being full").atMost(Stand.PATIENCE).until(() -> load.retried() > before);
            Thread.sleep(Duration.ofSeconds(Extent.of(15, 3)));
            small.free();
        });
    }

    @Test
    void whateverTheClockDoesAPollIsClosedAndCountedOnce() throws Exception {
        stand.survive("clock steps", load -> ClockSteps.strike(stand, load, random));
    }

    @Test
    void oneCommandSentAHundredTimesAtOnceIsOneActWithOneAnswer() throws Exception {
        stand.survive("one command a hundred times", load -> {
            var person = stand.founder();
            String key = "hundred " + random.nextLong();
            var answers = new ArrayList<Future<Acknowledged>>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 100; i++)
                    answers.add(threads.submit(() -> {
                        while (true) {
                            var answer = person.act("POST", stand.thread() + "/comments", "{\"text\":\"once\"}", key);
                            if (answer.statusCode() == 201)
                                return Writer.acknowledged(Person.JSON.readTree(answer.body()));
                            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                        }
                    }));
            }
            var told = new ArrayList<Acknowledged>();
            for (var answer : answers) told.add(answer.get());
            assertThat(told)
                    .extracting(Acknowledged::command, Acknowledged::position)
                    .containsOnly(org.assertj.core.api.Assertions.tuple(
                            told.getFirst().command(), told.getFirst().position()));
        });
    }

    /** The postmaster first, then whatever it started. */
    private static List<ProcessHandle> postgres() {
        var postmaster = app.database().orElseThrow();
        var processes = new ArrayList<ProcessHandle>(List.of(postmaster));
        processes.addAll(postmaster.descendants().toList());
        return processes;
    }
}
