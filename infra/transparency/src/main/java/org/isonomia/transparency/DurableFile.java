package org.isonomia.transparency;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/** A file that is there whole or not at all and survives a loss of power once written. Only its owner may read it. */
public final class DurableFile {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path file;
    private final Path directory;

    public DurableFile(Path file) {
        this.file = file.toAbsolutePath();
        this.directory = Objects.requireNonNull(this.file.getParent(), "a file has a directory");
    }

    public boolean exists() {
        return Files.exists(file);
    }

    public byte[] read() throws IOException {
        return Files.readAllBytes(file);
    }

    /** Whether others than the owner may read it. */
    public boolean isOpenToOthers() throws IOException {
        return posix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file));
    }

    /** Writes it unless another process was first, whose file then stays. */
    public void create(byte[] bytes) throws IOException {
        Path next = write(bytes);
        try {
            Files.createLink(file, next);
        } catch (FileAlreadyExistsException e) {
            Files.delete(next);
            return;
        } catch (UnsupportedOperationException e) {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(next);
        syncDirectory();
    }

    /** After an exception the old content or the new is there; trying again is safe, for it writes another file. */
    public void replace(byte[] bytes, Runnable beforeItCounts) throws IOException {
        Path next = write(bytes);
        beforeItCounts.run();
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncDirectory();
    }

    /** Gives this content to another file, which ends, and this file with it: only the other's name is left. */
    public void takePlaceOf(DurableFile other) throws IOException {
        Files.move(file, other.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        other.syncDirectory();
    }

    private Path write(byte[] bytes) throws IOException {
        Files.createDirectories(directory);
        Path next = posix()
                ? Files.createTempFile(directory, "log", ".tmp", PosixFilePermissions.asFileAttribute(OWNER_ONLY))
                : Files.createTempFile(directory, "log", ".tmp");
        try (var channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) channel.write(buffer);
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(next);
            throw e;
        }
        return next;
    }

    private void syncDirectory() throws IOException {
        if (!posix()) return;
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private boolean posix() {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
