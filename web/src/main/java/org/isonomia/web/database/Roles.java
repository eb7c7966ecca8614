package org.isonomia.web.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The two roles and the database, made when they are missing. Safe to repeat, also after a crash in between. */
final class Roles {
    private Roles() {}

    static void prepare(
            DataSource superuser, String database, RunningDatabase.Login owner, RunningDatabase.Login application)
            throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            role(connection, statement, owner);
            role(connection, statement, application);
            if (!exists(connection, "select from pg_database where datname = ?", database))
                statement.execute(
                        "create database " + name(statement, database) + " owner " + name(statement, owner.user()));
        }
    }

    static void role(Connection connection, Statement statement, RunningDatabase.Login login) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ?", login.user()))
            statement.execute("create role " + name(statement, login.user()) + " login password "
                    + statement.enquoteLiteral(login.password()));
    }

    static String name(Statement statement, String identifier) throws SQLException {
        return statement.enquoteIdentifier(identifier, true);
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, name);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }
}
