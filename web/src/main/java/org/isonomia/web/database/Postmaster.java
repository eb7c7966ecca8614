package org.isonomia.web.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server process over a data directory, looked at once a second. One that has ended, however it ended, is started
 * again with the options it had, until it runs or this is closed. One that only stands still is left alone.
 */
final class Postmaster implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int START_SECONDS = 60;

    private final Path data;
    private final Thread watch;

    Postmaster(Path data) {
        this.data = data;
        this.watch = Thread.ofPlatform().name("postmaster-watch").daemon().unstarted(this::run);
    }

    /** Begins to look after a server that runs. */
    void watch() {
        watch.start();
    }

    /** From then on nothing is started any more. */
    @Override
    public void close() {
        watch.interrupt();
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(LOOK);
                if (!runs() && !restarts()) Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            LOG.debug("The embedded PostgreSQL is no longer looked after");
        }
    }

    private boolean runs() {
        try {
            String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(pid.strip()))
                    .filter(ProcessHandle::isAlive)
                    .isPresent();
        } catch (IOException | RuntimeException e) {
            return false; // in doubt: one that runs after all is left as it is by a start
        }
    }

    private boolean restarts() throws InterruptedException {
        LOG.warn("The embedded PostgreSQL has ended; it is started again");
        try {
            var process = new ProcessBuilder(command()).inheritIO().start();
            try {
                if (process.waitFor(START_SECONDS + 10, TimeUnit.SECONDS) && process.exitValue() == 0) {
                    LOG.warn("The embedded PostgreSQL runs again");
                    return true;
                }
            } finally {
                process.destroy();
            }
            LOG.error("The embedded PostgreSQL did not start and is tried again; it says above why");
        } catch (IOException e) {
            LOG.error("The embedded PostgreSQL cannot be started and is tried again", e);
        }
        return false;
    }

    /** As the server wrote it at its last start: its path, then each option in quotation marks. */
    private List<String> command() throws IOException {
        String[] last =
                Files.readString(data.resolve("postmaster.opts")).strip().split(" (?=\")", 2);
        var command = new ArrayList<String>();
        // As at its first start: PostgreSQL does not run as root.
        if (LinuxUtils.isUnshareAvailable()) command.addAll(List.of("unshare", "-U"));
        command.add(Path.of(last[0]).resolveSibling("pg_ctl").toString());
        command.addAll(List.of("start", "-s", "-w", "-t", Integer.toString(START_SECONDS)));
        command.addAll(List.of("-D", data.toString(), "-o", last[1]));
        return command;
    }
}
