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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.isonomia.web.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The application as a process of its own over a home of its own, to be killed and started again. */
public final class OwnProcess implements AutoCloseable {
    private static final Path LOCKS = Path.of("/proc/locks");
    /** For a machine that has much else to do: one that ends instead of answering is noticed at once. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path home;
    private final Map<String, String> environment;
    private final int port;
    private @Nullable Process process;

    public OwnProcess() throws IOException {
        this(Files.createTempDirectory("isonomia-killed"), Map.of());
    }

    /** @param environment beside home and port */
    public OwnProcess(Path home, Map<String, String> environment) throws IOException {
        this.home = home;
        this.environment = environment;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        TestDatabase.unpackInto(home.resolve("bin"));
    }

    public Path home() {
        return home;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** Returns when it answers. @return how long that took */
    public Duration start(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        File log = output().toFile();
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().keySet().removeIf(name -> name.startsWith("ISONOMIA_"));
        builder.environment().put("ISONOMIA_QUOTA_PERCENT", "0");
        builder.environment().putAll(environment);
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
    public void kill() throws InterruptedException {
        var running = process;
        if (running == null) throw new IllegalStateException("not started");
        running.destroyForcibly().waitFor();
    }

    /** What it prints. */
    public Path output() {
        return home.resolve("output-" + port + ".log");
    }

    /** Gives it a line to read. */
    public void tell(String line) throws IOException {
        var running = process;
        if (running == null) throw new IllegalStateException("not started");
        running.outputWriter().append(line).append('\n').flush();
    }

    /** @param name as {@code kill} knows it */
    public void signal(String name) throws IOException, InterruptedException {
        var running = process;
        if (running == null) throw new IllegalStateException("not started");
        signal(running.toHandle(), name);
    }

    /** Whether it holds the lock of this file, by what Linux says of it. */
    public boolean holds(Path locked) throws IOException {
        var running = process;
        if (running == null || !Files.exists(LOCKS) || !Files.exists(locked)) return false;
        String pid = Long.toString(running.pid());
        String inode = ":" + Files.getAttribute(locked, "unix:ino");
        return Files.readAllLines(LOCKS).stream()
                .map(line -> List.of(line.trim().split("\\s+")))
                .anyMatch(fields -> fields.contains(pid) && fields.stream().anyMatch(field -> field.endsWith(inode)));
    }

    public static void signal(ProcessHandle to, String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(to.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Whether the database outlives the application. */
    boolean databaseRuns() {
        return database().isPresent();
    }

    /** Leaves nothing running. */
    public void end() {
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
    }

    /** Leaves nothing running and nothing behind. */
    @Override
    public void close() {
        end();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The embedded database's postmaster, if it runs. */
    public Optional<ProcessHandle> database() {
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
