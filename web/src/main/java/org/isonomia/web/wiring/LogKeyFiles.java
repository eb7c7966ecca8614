package org.isonomia.web.wiring;

import java.nio.file.Path;
import org.springframework.core.env.Environment;

/** Where the keys of the log are kept. */
final class LogKeyFiles {
    private static final String KEY_FILE = "log.key";

    private LogKeyFiles() {}

    /** The current key's file: the one that was configured, or that of the instance's directory. */
    static Path current(Environment configured, Path home) {
        String file = configured.getProperty("isonomia.log.key-file", "");
        return file.isBlank() ? home.resolve(KEY_FILE) : Path.of(file);
    }
}
