package org.isonomia.transparency.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A publisher in a process of its own, which ends without a word at a step or stands still there. */
final class PublisherProcess implements AutoCloseable {
    static final int ENDED = 137;

    private final Process process;

    private PublisherProcess(Process process) {
        this.process = process;
    }

    /** @param at the first, second, ... time the step is reached. @param how {@code halt} or {@code hold} */
    static PublisherProcess begin(TestLog log, Step step, int at, String how) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                PublisherProcess.class.getName(),
                "" + Postgres.port(),
                log.database,
                log.home.toString(),
                step.name(),
                "" + at,
                how);
        return new PublisherProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Until it says that it has reached its step. */
    void awaitStep() throws IOException {
        var line = process.inputReader(UTF_8).readLine();
        if (!"reached".equals(line)) throw new AssertionError(line);
    }

    /** Lets it go on. */
    void release() throws IOException {
        process.outputWriter(UTF_8).append("go\n").flush();
    }

    /** @return its exit status */
    int end() throws InterruptedException {
        return process.waitFor();
    }

    String output() throws IOException {
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    /** Leaves nothing running. */
    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] args) throws Exception {
        var dataSource = Database.at(Integer.parseInt(args[0]), args[1], Database.APP);
        var signer = new Signer(TestLog.keys(Path.of(args[2])), Path.of(args[2], TestLog.STATE));
        var left = new AtomicInteger(Integer.parseInt(args[4]));
        var publisher = new Publisher(dataSource, signer, step -> {
            if (step == Step.valueOf(args[3]) && left.decrementAndGet() == 0) stop(args[5]);
        });
        new Inspection(dataSource, signer, 1).run();
        System.out.println(publisher.round());
    }

    private static void stop(String how) {
        System.out.println("reached");
        if (how.equals("halt")) Runtime.getRuntime().halt(ENDED);
        try {
            System.in.read();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
