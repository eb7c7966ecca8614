package org.isonomia.web.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clock that the application and its PostgreSQL take for the system's (libfaketime). It runs as fast as the real one;
 * what measures time by a clock that never steps is left alone.
 */
final class SystemClock {
    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1"),
            Path.of("/usr/lib64/faketime/libfaketime.so.1"));

    private final Path library;
    private final Path file;
    private Duration ahead = Duration.ZERO;

    private SystemClock(Path library, Path file) {
        this.library = library;
        this.file = file;
    }

    /** @return nothing where the library is not installed */
    static Optional<SystemClock> in(Path directory) throws IOException {
        var library = LIBRARIES.stream().filter(Files::exists).findFirst();
        if (library.isEmpty()) return Optional.empty();
        var clock = new SystemClock(library.get(), directory.resolve("clock"));
        clock.step(Duration.ZERO);
        return Optional.of(clock);
    }

    /** Of the processes that go by it. Without the last one a JVM's timed waits would not wait. */
    Map<String, String> environment() {
        return Map.of(
                "LD_PRELOAD",
                library.toString(),
                "FAKETIME_TIMESTAMP_FILE",
                file.toString(),
                "FAKETIME_NO_CACHE",
                "1",
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                "FAKETIME_FORCE_MONOTONIC_FIX",
                "0");
    }

    void step(Duration by) throws IOException {
        ahead = ahead.plus(by);
        var next = file.resolveSibling("clock.next");
        Files.writeString(next, (ahead.isNegative() ? "" : "+") + ahead.toSeconds() + "\n");
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
