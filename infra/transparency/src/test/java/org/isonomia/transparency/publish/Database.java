package org.isonomia.transparency.publish;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A test's database, for whoever knows the port of its server and starts none. */
final class Database {
    static final String APP = "log_app";

    private Database() {}

    static DataSource at(int port, String name, String user) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(name);
        source.setUser(user);
        return source;
    }
}
