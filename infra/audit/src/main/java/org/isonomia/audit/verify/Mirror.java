package org.isonomia.audit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.isonomia.transparency.note.SignedNote;

/**
 * Keeps what is read of a log as files that can be verified and served again. What is there already and can never change
 * is not fetched anew. The checkpoint comes last, once everything that it covers is there.
 */
public final class Mirror implements LogFiles {
    private static final String CHECKPOINT = "checkpoint";
    private final LogFiles from;
    private final Path directory;

    public Mirror(LogFiles from, Path directory) {
        this.from = from;
        this.directory = directory;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        if (path.equals(CHECKPOINT)) return from.read(path);
        var kept = directory.resolve(path);
        if (Files.exists(kept)) return Optional.of(Files.readAllBytes(kept));
        var fetched = from.read(path);
        if (fetched.isPresent()) write(kept, fetched.get());
        return fetched;
    }

    /** To be called once the log it covers is verified. */
    public void seal(SignedNote checkpoint) throws IOException {
        write(directory.resolve(CHECKPOINT), checkpoint.bytes());
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(beside, bytes);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
