package org.isonomia.transparency.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.isonomia.transparency.DurableFile;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.StrictText;
import org.isonomia.transparency.note.SigningKey;

/** The log's key, in a file outside the database and its backups. Its name is the log's origin, fixed with it for good. */
public final class KeyFile {
    private KeyFile() {}

    /**
     * Reads the key; makes one of this name when there is no file.
     *
     * @throws IllegalStateException with a sentence for the operator, when the file cannot be used as it is
     */
    public static SigningKey openOrCreate(Path path, String nameOfANewOne) {
        var file = new DurableFile(path);
        try {
            if (!file.exists())
                file.create(SigningKey.generate(nameOfANewOne).text().getBytes(UTF_8));
            if (file.isOpenToOthers())
                throw new IllegalStateException(file + " may be read by others; run: chmod 600 " + file);
            return SigningKey.parse(StrictText.utf8(file.read()));
        } catch (RejectedException e) {
            throw new IllegalStateException(file + " holds no key of a log (" + e.getMessage() + ")", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read or written", e);
        }
    }
}
