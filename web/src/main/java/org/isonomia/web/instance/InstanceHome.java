package org.isonomia.web.instance;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.function.Supplier;

/**
 * The directory that belongs to this instance alone: database, keys, secrets. Secrets are readable by their owner only
 * and appear whole or not at all, so a crash while one is written leaves none behind.
 */
public final class InstanceHome {
    private static final String OWNER_ONLY_FILE = "rw-------";
    private static final String OWNER_ONLY_DIRECTORY = "rwx------";
    private static final int KEY_BYTES = 32;

    private final Path directory;

    private InstanceHome(Path directory) {
        this.directory = directory;
    }

    /** @throws StartRefusedException when the directory cannot be made or written */
    public static InstanceHome open(Path directory) {
        try {
            Files.createDirectories(directory);
            if (posix(directory))
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(OWNER_ONLY_DIRECTORY));
            Files.delete(Files.createTempFile(directory, "writable", ".tmp"));
            return new InstanceHome(directory.toRealPath());
        } catch (IOException e) {
            throw new StartRefusedException(
                    "The directory " + directory + " cannot be written.",
                    "Give the user that runs Isonomia write access to it, or set ISONOMIA_HOME to another directory.",
                    e);
        }
    }

    public Path directory() {
        return directory;
    }

    public Path file(String name) {
        return directory.resolve(name);
    }

    /** What the file holds; it is written first when there is none. */
    public byte[] secret(String name, Supplier<byte[]> fresh) {
        Path file = file(name);
        try {
            if (!Files.exists(file)) write(file, fresh.get());
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new StartRefusedException(
                    "The file " + file + " cannot be read or written.",
                    "Give the user that runs Isonomia access to it; restore it from your copy if it is damaged.",
                    e);
        }
    }

    /** 32 unpredictable bytes, drawn once for the life of the instance. */
    public byte[] key(String name) {
        return secret(name, InstanceHome::drawKey);
    }

    public void replace(String name, byte[] bytes) {
        try {
            Path next = ownerOnly();
            Files.write(next, bytes);
            Files.move(next, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StartRefusedException("The file " + file(name) + " cannot be written.", "Free some space.", e);
        }
    }

    public static byte[] drawKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Path next = ownerOnly();
        Files.write(next, bytes);
        try {
            Files.createLink(file, next);
        } catch (FileAlreadyExistsException e) {
            // Another process of this instance was first: its secret counts.
        } catch (UnsupportedOperationException e) {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(next);
    }

    private Path ownerOnly() throws IOException {
        return posix(directory)
                ? Files.createTempFile(
                        directory,
                        "new",
                        ".tmp",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY_FILE)))
                : Files.createTempFile(directory, "new", ".tmp");
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
