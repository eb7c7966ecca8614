package org.isonomia.transparency.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.isonomia.transparency.DurableFile;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.StrictText;
import org.isonomia.transparency.note.SigningKey;
import org.jspecify.annotations.Nullable;

/**
 * The file of one key, read anew each time: it may have been replaced. Only that its two lines belong together is not
 * worked out again for the same text.
 */
final class KeyFile {
    private record Read(String text, SigningKey key) {}

    private final DurableFile file;
    private volatile @Nullable Read last;

    KeyFile(Path path) {
        this.file = new DurableFile(path);
    }

    boolean exists() {
        return file.exists();
    }

    /** Makes a key of this name unless there is one. */
    void create(String name) {
        try {
            if (!file.exists()) file.create(SigningKey.generate(name).text().getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    /** @throws IllegalStateException with a sentence for the operator, when it cannot be used as it is */
    SigningKey read() {
        try {
            if (file.isOpenToOthers())
                throw new IllegalStateException(file + " may be read by others; run: chmod 600 " + file);
            return key(StrictText.utf8(file.read()));
        } catch (RejectedException e) {
            throw new IllegalStateException(file + " holds no key of a log (" + e.getMessage() + ")", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private SigningKey key(String text) {
        var before = last;
        if (before != null && before.text().equals(text)) return before.key();
        var key = SigningKey.parse(text);
        last = new Read(text, key);
        return key;
    }

    void takePlaceOf(KeyFile other) throws IOException {
        file.takePlaceOf(other.file);
    }

    /** Its place, for people. */
    @Override
    public String toString() {
        return file.toString();
    }
}
