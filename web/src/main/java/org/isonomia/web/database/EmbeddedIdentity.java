package org.isonomia.web.database;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.isonomia.web.instance.InstanceHome;
import org.isonomia.web.instance.StartRefusedException;

/** Makes sure that whoever answers on our port is the PostgreSQL over our data: it could be any other. */
final class EmbeddedIdentity {
    private EmbeddedIdentity() {}

    static void check(DataSource superuser, InstanceHome home, Path data) throws SQLException {
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_setting('data_directory'),"
                        + " (select system_identifier::text from pg_control_system())")) {
            row.next();
            String directory = row.getString(1);
            String system = row.getString(2);
            String known = new String(home.secret("pg18.system", () -> system.getBytes(US_ASCII)), US_ASCII);
            if (!Path.of(directory).toRealPath().equals(data.toRealPath()) || !known.equals(system))
                throw new StartRefusedException(
                        "The PostgreSQL on our port works on " + directory + " (system " + system + "), not on " + data
                                + " (system " + known + ").",
                        "Stop that PostgreSQL, or delete " + home.file("pg18.port") + " to choose another port.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
