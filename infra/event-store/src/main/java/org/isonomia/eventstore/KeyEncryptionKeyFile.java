package org.isonomia.eventstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;

/**
 * The key-encryption keys, in a file outside the database and its backups, readable by its owner alone.
 *
 * <p>One line per key: {@code <key id> <base64>}; the last is used for new wraps, earlier ones only to unwrap until
 * {@link SubjectKeys#rewrap()} has run. The file is replaced whole and flushed to disk before a new key is used, so a
 * crash leaves the old file or the new one. All nodes of an instance need the same file.
 */
public final class KeyEncryptionKeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path file;
    private volatile Map<String, SecretKey> keys;

    private KeyEncryptionKeyFile(Path file, Map<String, SecretKey> keys) {
        this.file = file;
        this.keys = keys;
    }

    /**
     * Reads the file; writes one with a fresh key when there is none.
     *
     * @throws IllegalStateException when others than the owner may read it, or it holds no key
     */
    public static KeyEncryptionKeyFile openOrCreate(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, Map.of("kek-1", Aead.newKey()));
            }
            if (posix(file) && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
                throw new IllegalStateException(file + " may be read by others; run: chmod 600 " + file);
            }
            Map<String, SecretKey> keys = read(file);
            if (keys.isEmpty()) {
                throw new IllegalStateException(file + " holds no key");
            }
            return new KeyEncryptionKeyFile(file, keys);
        } catch (IOException e) {
            throw new UncheckedIOException("The key-encryption key file " + file + " is not usable", e);
        }
    }

    /** Adds a fresh key and uses it from now on. Subject keys move to it with {@link SubjectKeys#rewrap()}. */
    public synchronized String rotate() {
        Map<String, SecretKey> next = new LinkedHashMap<>(keys);
        String id = "kek-" + (newest(keys) + 1);
        next.put(id, Aead.newKey());
        replace(next);
        return id;
    }

    /** Forgets every key but the one in use: what older database copies hold can then never be opened again. */
    public synchronized void forgetOld() {
        String id = currentId();
        replace(Map.of(id, key(id)));
    }

    String currentId() {
        return keys.keySet().stream().reduce((first, second) -> second).orElseThrow();
    }

    Optional<SecretKey> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    SecretKey key(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException(
                "The key-encryption key " + id + " is not in " + file + "; restore the file this database needs"));
    }

    private void replace(Map<String, SecretKey> next) {
        try {
            write(file, next);
        } catch (IOException e) {
            throw new UncheckedIOException("The key-encryption key file " + file + " cannot be written", e);
        }
        keys = next;
    }

    private static int newest(Map<String, SecretKey> keys) {
        return keys.keySet().stream()
                .filter(id -> id.matches("kek-\\d+"))
                .mapToInt(id -> Integer.parseInt(id.substring(4)))
                .max()
                .orElse(0);
    }

    private static Map<String, SecretKey> read(Path file) throws IOException {
        Map<String, SecretKey> keys = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.trim().split("\\s+", 2);
                if (parts.length != 2) {
                    throw new IllegalStateException(file + " has a line that is not '<key id> <base64>'");
                }
                keys.put(parts[0], Aead.key(Base64.getDecoder().decode(parts[1])));
            }
        }
        return keys;
    }

    private static void write(Path file, Map<String, SecretKey> keys) throws IOException {
        StringBuilder text =
                new StringBuilder("# Isonomia key-encryption keys. Keep apart from the database backups.\n");
        keys.forEach((id, key) -> text.append(id)
                .append(' ')
                .append(Base64.getEncoder().encodeToString(key.getEncoded()))
                .append('\n'));
        Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a directory");
        Files.createDirectories(directory);
        Path next = posix(directory)
                ? Files.createTempFile(directory, "kek", ".tmp", PosixFilePermissions.asFileAttribute(OWNER_ONLY))
                : Files.createTempFile(directory, "kek", ".tmp");
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (posix(directory)) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
