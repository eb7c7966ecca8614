package org.isonomia.web.endtoend;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The application as a process of its own over a home of its own, to be killed and started again. */
final class OwnProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path home;
    private final int port;
    private @Nullable Process process;

    OwnProcess() throws IOException {
        home = Files.createTempDirectory("isonomia-killed");
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    Path home() {
        return home;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** Returns when it answers. @return how long that took */
    Duration start(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        File log = home.resolve("output.log").toFile();
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().keySet().removeIf(name -> name.startsWith("ISONOMIA_"));
        builder.environment().put("ISONOMIA_HOME", home.toString());
        builder.environment().put("ISONOMIA_PORT", Integer.toString(port));
        long began = System.nanoTime();
        var started = builder.start();
        process = started;
        var person = new Person(url());
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> {
            if (!started.isAlive()) throw new AssertionError(Files.readString(log.toPath()));
            return person.answers();
        });
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** SIGKILL, to the application alone. */
    void kill() throws InterruptedException {
        var running = process;
        if (running == null) throw new IllegalStateException("not started");
        running.destroyForcibly().waitFor();
    }

    /** Whether the database outlives the application. */
    boolean databaseRuns() {
        return database().isPresent();
    }

    /** Leaves nothing running and nothing behind. */
    @Override
    public void close() {
        var running = process;
        if (running != null) running.destroyForcibly();
        database().ifPresent(postmaster -> {
            postmaster.destroy();
            postmaster
                    .onExit()
                    .completeOnTimeout(postmaster, 20, TimeUnit.SECONDS)
                    .join();
            postmaster.destroyForcibly();
        });
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ProcessHandle> database() {
        Path pid = home.resolve("pg18/postmaster.pid");
        if (!Files.exists(pid)) return Optional.empty();
        try {
            return ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
                    .filter(ProcessHandle::isAlive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
