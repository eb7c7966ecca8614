package org.isonomia.transparency.publish;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The tests' database, for whoever knows the port of its server and starts none. */
final class Database {
    static final String NAME = "tlog_test";
    static final String APP = "log_app";

    private Database() {}

    static DataSource at(int port, String user) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(NAME);
        source.setUser(user);
        return source;
    }
}
