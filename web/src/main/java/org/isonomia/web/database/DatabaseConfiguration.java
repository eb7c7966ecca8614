package org.isonomia.web.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.isonomia.web.instance.InstanceHome;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The instance's home, its database, and one pool for the log, one for its publisher and one for everything else. */
@Configuration
class DatabaseConfiguration {
    private static final int LOG_CONNECTIONS = 16;
    private static final int OTHER_CONNECTIONS = 16;
    private static final int PUBLISHER_CONNECTIONS = 5;
    private static final int IDLE_CONNECTIONS = 2;
    private static final int PATIENCE_MILLIS = 5_000;
    /** More than anything waits within a transaction. A node that stands still loses what it holds after it. */
    private static final String UNFROZEN = "set idle_in_transaction_session_timeout = '40s'";

    @Bean
    InstanceHome instanceHome(@Value("${isonomia.home}") String home) {
        return InstanceHome.open(Path.of(home));
    }

    @Bean
    RunningDatabase runningDatabase(
            InstanceHome home,
            @Value("${isonomia.db.url:}") String url,
            @Value("${isonomia.db.user:}") String user,
            @Value("${isonomia.db.password:}") String password,
            @Value("${isonomia.db.app-user:}") String appUser,
            @Value("${isonomia.db.app-password:}") String appPassword) {
        RunningDatabase database = url.isBlank()
                ? EmbeddedDatabase.start(home)
                : OperatorsDatabase.reach(
                        url,
                        new RunningDatabase.Login(user, password),
                        appUser.isBlank() ? null : new RunningDatabase.Login(appUser, appPassword),
                        HexFormat.of().formatHex(home.key("db-app.key")));
        try {
            Migrations.run(database);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    @Bean
    @Qualifier("log")
    DataSource logDataSource(RunningDatabase database) {
        return pool(database, "log", LOG_CONNECTIONS, IDLE_CONNECTIONS);
    }

    /** Of its own: it must not queue behind those whose acts it publishes. */
    @Bean
    @Qualifier("publisher")
    DataSource publisherDataSource(RunningDatabase database) {
        return pool(database, "publisher", PUBLISHER_CONNECTIONS, 1);
    }

    @Bean
    @Primary
    DataSource dataSource(RunningDatabase database) {
        return pool(database, "views", OTHER_CONNECTIONS, IDLE_CONNECTIONS);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    private static DataSource pool(RunningDatabase database, String name, int connections, int idle) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(database.url());
        config.setUsername(database.application().user());
        config.setPassword(database.application().password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(idle);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setConnectionInitSql(UNFROZEN);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("ApplicationName", "isonomia-" + name);
        return new HikariDataSource(config);
    }
}
