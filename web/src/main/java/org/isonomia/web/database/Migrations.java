package org.isonomia.web.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.isonomia.web.instance.StartRefusedException;

/** Brings the schemas up to date, as the owner. The views make their own tables, for which the application's role may create schemas. */
final class Migrations {
    private static final String[] LOCATIONS = {
        "classpath:db/migration/log",
        "classpath:db/migration/read",
        "classpath:db/migration/web",
        "classpath:db/migration/transparency"
    };

    private Migrations() {}

    static void run(RunningDatabase database) {
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute("grant connect, create, temporary on database "
                    + Roles.name(statement, connection.getCatalog())
                    + " to "
                    + Roles.name(statement, database.application().user()));
            Flyway.configure()
                    .dataSource(database.url(), owner.user(), owner.password())
                    .locations(LOCATIONS)
                    .failOnMissingLocations(false)
                    .defaultSchema("migration")
                    .createSchemas(true)
                    .outOfOrder(true)
                    .placeholders(Map.of("app_role", database.application().user()))
                    .load()
                    .migrate();
        } catch (SQLException | FlywayException e) {
            throw new StartRefusedException(
                    "The database cannot be brought up to date: " + e.getMessage(),
                    "If it was written by a newer Isonomia, start that one; otherwise keep this message for a report.",
                    e);
        }
    }
}
