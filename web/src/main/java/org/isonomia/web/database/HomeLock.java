package org.isonomia.web.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.isonomia.web.instance.StartRefusedException;

/** Held by the one process that may start the embedded database of a home. It goes when the process dies. */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private HomeLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws StartRefusedException when another process holds it */
    static HomeLock take(Path file) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) return new HomeLock(channel, lock);
            } catch (OverlappingFileLockException e) {
                // Held within this very process: refused like any other.
            }
            channel.close();
        } catch (IOException e) {
            throw new StartRefusedException("The file " + file + " cannot be locked.", "Use a local disk.", e);
        }
        throw new StartRefusedException(
                "Another running Isonomia uses " + file.getParent() + ".",
                "Stop it, or set ISONOMIA_HOME (and ISONOMIA_PORT) to start a second instance beside it.");
    }

    /** Whether another process holds it. */
    static boolean isHeld(Path file) throws IOException {
        if (!Files.exists(file)) return false;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
