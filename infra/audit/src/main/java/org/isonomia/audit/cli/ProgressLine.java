package org.isonomia.audit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.isonomia.audit.verify.Progress;

/** How far a long run is, in one line of a terminal that is gone when the run ends; nothing for runs of up to a second. */
final class ProgressLine implements Progress {
    private static final long SECOND = 1_000_000_000L;
    private static final long BETWEEN = SECOND / 5;
    private static final int LOOK_EVERY = 256;
    private static final int WIDTH = 24;
    private static final String ERASE = "\r\033[K";

    private final PrintWriter out;
    private final LongSupplier nanos;
    private long begun;
    private long nextAt;
    private long all;
    private long done;
    private boolean shown;

    ProgressLine(PrintWriter out, LongSupplier nanos) {
        this.out = out;
        this.nanos = nanos;
    }

    /** Whether what goes to the standard error is read by a person. */
    static boolean terminal() {
        try {
            String stream = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return stream.startsWith("/dev/pts/") || stream.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }

    @Override
    public void begin(long entries) {
        all = entries;
        begun = nanos.getAsLong();
        nextAt = begun + SECOND;
    }

    @Override
    public void step() {
        done++;
        if (done % LOOK_EVERY != 0) return;
        long now = nanos.getAsLong();
        if (now - nextAt < 0) return;
        nextAt = now + BETWEEN;
        shown = true;
        out.print(ERASE + line(now - begun));
        out.flush();
    }

    private String line(long elapsed) {
        double rate = (double) done * SECOND / elapsed;
        int full = (int) (done * WIDTH / all);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3d %%  %,d of %,d entries  %,.0f/s  %,.0f s left",
                "=".repeat(full),
                " ".repeat(WIDTH - full),
                done * 100 / all,
                done,
                all,
                rate,
                (all - done) / rate);
    }

    @Override
    public void close() {
        if (!shown) return;
        out.print(ERASE);
        out.flush();
    }
}
