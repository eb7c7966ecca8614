package org.isonomia.web.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The way into the embedded database of a home. */
final class EmbeddedLogin {
    private EmbeddedLogin() {}

    static Connection superuser(Path home) throws SQLException, IOException {
        String port = Files.readString(home.resolve("pg18.port")).strip();
        String password = Files.readString(home.resolve("pg18.password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/isonomia", "postgres", password);
    }
}
