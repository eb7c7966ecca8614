package org.isonomia.web.database;

/**
 * A PostgreSQL that answers, with the two roles Isonomia uses: the owner migrates, the application's role owns nothing
 * in the log.
 */
public interface RunningDatabase extends AutoCloseable {
    /** A role with its password. */
    record Login(String user, String password) {}

    String url();

    Login owner();

    Login application();

    @Override
    void close();
}
