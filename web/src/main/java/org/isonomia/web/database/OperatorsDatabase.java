package org.isonomia.web.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.isonomia.web.instance.StartRefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL an operator named. The application's role is made by the owner, unless the operator named one.
 *
 * @param url begins with {@code jdbc:postgresql:}
 */
record OperatorsDatabase(String url, Login owner, Login application) implements RunningDatabase {
    /** @param given the application's role, when the operator made one */
    static OperatorsDatabase reach(String url, Login owner, @Nullable Login given, String passwordOfOurs) {
        var application = given == null ? new Login("isonomia_app", passwordOfOurs) : given;
        try (var connection = DriverManager.getConnection(url, owner.user(), owner.password());
                var statement = connection.createStatement()) {
            if (given == null) Roles.role(connection, statement, application);
        } catch (SQLException e) {
            throw new StartRefusedException(
                    "The database " + url + " cannot be prepared as " + owner.user() + ": " + e.getMessage(),
                    "Check ISONOMIA_DB_URL, ISONOMIA_DB_USER and ISONOMIA_DB_PASSWORD. If this user may not create"
                            + " roles, make one for the application and name it in ISONOMIA_DB_APP_USER and"
                            + " ISONOMIA_DB_APP_PASSWORD.",
                    e);
        }
        return new OperatorsDatabase(url, owner, application);
    }

    /** It belongs to the operator and stays up. */
    @Override
    public void close() {}
}
