package org.isonomia.transparency.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isonomia.transparency.DurableFile;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.StrictText;
import org.isonomia.transparency.note.VerifierKey;

/**
 * The log's keys, in files outside the database and its backups. The name of the first is the log's origin, fixed with it
 * for good. Beside it, with {@code .next} behind its name, is the key that is to follow while there is one, and with
 * {@code .retired} the public halves of those that ended; their secret halves are gone.
 */
public final class KeyFiles {
    private final KeyFile current;
    private final KeyFile next;
    private final DurableFile retired;

    /** @param current the file of the key that signs */
    public KeyFiles(Path current) {
        this.current = new KeyFile(current);
        this.next = new KeyFile(current.resolveSibling(current.getFileName() + ".next"));
        this.retired = new DurableFile(current.resolveSibling(current.getFileName() + ".retired"));
    }

    /** Reads the keys; makes one of this name when there is no file. @throws IllegalStateException as {@link #read} */
    public LogKeys openOrCreate(String nameOfANewOne) {
        current.create(nameOfANewOne);
        return read();
    }

    /** @throws IllegalStateException with a sentence for the operator, when a file cannot be used as it is */
    public LogKeys read() {
        return new LogKeys(current.read(), next.exists() ? Optional.of(next.read()) : Optional.empty(), retired());
    }

    /** Makes the key that is to follow, unless there is one. @throws IllegalStateException as {@link #read} */
    public VerifierKey prepareNext() {
        next.create(read().origin());
        return next.read().verifier();
    }

    /** Where the key that is to follow is kept, for people. */
    public String placeOfNext() {
        return next.toString();
    }

    /** The key that is to follow takes the place of the current one. Cut off anywhere, it can be done again. */
    void handOver() throws IOException {
        var keys = read();
        var ended = new ArrayList<>(keys.retired());
        if (!ended.contains(keys.current().verifier())) ended.add(keys.current().verifier());
        var lines = new StringBuilder();
        ended.forEach(key -> lines.append(key).append('\n'));
        retired.replace(lines.toString().getBytes(UTF_8), () -> {});
        next.takePlaceOf(current);
    }

    private List<VerifierKey> retired() {
        if (!retired.exists()) return List.of();
        try {
            return StrictText.utf8(retired.read())
                    .lines()
                    .map(VerifierKey::parse)
                    .toList();
        } catch (RejectedException e) {
            throw new IllegalStateException(retired + " does not hold keys (" + e.getMessage() + ")", e);
        } catch (IOException e) {
            throw new UncheckedIOException(retired + " cannot be read", e);
        }
    }
}
