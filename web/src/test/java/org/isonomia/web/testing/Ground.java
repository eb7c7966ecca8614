package org.isonomia.web.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The home and the database that an instance runs over. */
record Ground(Path home, String database) {
    private static @Nullable Ground startedOnce;

    /** With nothing in either. */
    static Ground empty() throws IOException {
        return new Ground(Files.createTempDirectory("isonomia-home"), TestDatabase.fresh());
    }

    /**
     * With keys and empty tables and no community, as the first start leaves them. What that start takes is spent once
     * for all tests of this process; each gets a copy.
     */
    static synchronized Ground startedOnce() throws IOException {
        if (startedOnce == null) {
            var first = empty();
            TestInstance.startAndStop(first);
            startedOnce = first;
        }
        var home = Files.createTempDirectory("isonomia-home");
        FileSystemUtils.copyRecursively(startedOnce.home, home);
        return new Ground(home, TestDatabase.copyOf(startedOnce.database));
    }

    void remove() throws IOException {
        FileSystemUtils.deleteRecursively(home);
        TestDatabase.drop(database);
    }
}
