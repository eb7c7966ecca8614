package org.isonomia.audit.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.isonomia.transparency.DurableFile;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.StrictText;
import org.isonomia.transparency.note.CosigningKey;
import org.jspecify.annotations.Nullable;

/** The directory of a witness, held by one process: its key, and what it signed of each log. */
public final class WitnessHome implements Closeable {
    private static final String KEY_FILE = "witness.key";
    private static final String LOCK_FILE = "lock";

    private final Path directory;
    private final FileChannel lock;
    private final CosigningKey key;

    private WitnessHome(Path directory, FileChannel lock, CosigningKey key) {
        this.directory = directory;
        this.lock = lock;
        this.key = key;
    }

    /**
     * Makes the key at the first start.
     *
     * @param name of the key; may be left out once there is one
     * @throws IllegalStateException with a sentence for the operator
     */
    public static WitnessHome open(Path directory, @Nullable String name) throws IOException {
        Files.createDirectories(directory);
        var lock = FileChannel.open(directory.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (isHeld(lock)) throw new IllegalStateException("another witness runs over " + directory);
            return new WitnessHome(directory, lock, key(directory.resolve(KEY_FILE), name));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public CosigningKey key() {
        return key;
    }

    public Path directory() {
        return directory;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static boolean isHeld(FileChannel lock) throws IOException {
        try {
            FileLock held = lock.tryLock();
            return held == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static CosigningKey key(Path path, @Nullable String name) throws IOException {
        var file = new DurableFile(path);
        try {
            if (!file.exists()) {
                if (name == null) throw new IllegalStateException("a new witness needs a --name");
                file.create(CosigningKey.generate(name).text().getBytes(UTF_8));
            }
            if (file.isOpenToOthers())
                throw new IllegalStateException(file + " may be read by others; run: chmod 600 " + file);
            var key = CosigningKey.parse(StrictText.utf8(file.read()));
            if (name != null && !name.equals(key.verifier().name()))
                throw new IllegalStateException(
                        "this witness is called " + key.verifier().name() + " since its first start");
            return key;
        } catch (RejectedException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }
}
