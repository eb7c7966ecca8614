package org.isonomia.web.database;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import org.isonomia.events.Digests;
import org.isonomia.web.instance.InstanceHome;
import org.isonomia.web.instance.StartRefusedException;

/**
 * A real PostgreSQL whose data outlive the application. It is started as a child process and stopped with it, and
 * started again when it ends before. After a kill -9 of the application it keeps running and the next start adopts it,
 * once it has proved to be the one over our data.
 */
final class EmbeddedDatabase implements RunningDatabase {
    static final String MAJOR_VERSION = "18";
    static final String LOCK_FILE = "pg18.lock";
    private static final String PASSWORD_FILE = "pg18.password";
    private static final String DATABASE = "isonomia";
    private static final String OWNER = "isonomia_owner";
    private static final String APPLICATION = "isonomia_app";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HomeLock lock;
    private final EmbeddedPostgres postgres;
    private final Postmaster postmaster;
    private final String secret;

    private EmbeddedDatabase(HomeLock lock, EmbeddedPostgres postgres, Path data, String secret) {
        this.lock = lock;
        this.postgres = postgres;
        this.postmaster = new Postmaster(data);
        this.secret = secret;
    }

    /** @throws StartRefusedException with a sentence for the operator when it must not be started */
    static EmbeddedDatabase start(InstanceHome home) {
        var lock = HomeLock.take(home.file(LOCK_FILE));
        try {
            Path data = home.file("pg18");
            checkVersion(data);
            String secret = new String(
                    home.secret(
                            PASSWORD_FILE,
                            () -> HexFormat.of()
                                    .formatHex(InstanceHome.drawKey())
                                    .getBytes(US_ASCII)),
                    US_ASCII);
            var postgres = launch(home, data, EmbeddedPort.of(home, data));
            var database = new EmbeddedDatabase(lock, postgres, data, secret);
            try {
                EmbeddedIdentity.check(postgres.getPostgresDatabase(), home, data);
                Roles.prepare(postgres.getPostgresDatabase(), DATABASE, database.owner(), database.application());
            } catch (SQLException e) {
                throw new StartRefusedException(
                        "The embedded PostgreSQL does not answer as it should: " + e.getMessage(),
                        "Look into the log above; your data in " + data + " are untouched.",
                        e);
            }
            database.postmaster.watch();
            return database;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The one that another process runs over this home. It stays up. */
    static RunningDatabase runBy(Path home) throws IOException {
        String port =
                Files.readString(home.resolve(EmbeddedPort.FILE), US_ASCII).strip();
        String secret = Files.readString(home.resolve(PASSWORD_FILE), US_ASCII);
        return new OperatorsDatabase(url(port), login(secret, OWNER), login(secret, APPLICATION));
    }

    private static void checkVersion(Path data) {
        Path version = data.resolve("PG_VERSION");
        try {
            if (!Files.exists(version)) return;
            String found = Files.readString(version, US_ASCII).strip();
            if (!found.equals(MAJOR_VERSION))
                throw new StartRefusedException(
                        "The data in " + data + " are of PostgreSQL " + found + ", this Isonomia brings PostgreSQL "
                                + MAJOR_VERSION + ".",
                        "Start the Isonomia that wrote them, or move them with pg_dump and pg_restore.");
        } catch (IOException e) {
            throw new StartRefusedException("The file " + version + " cannot be read.", "Check who owns it.", e);
        }
    }

    private static EmbeddedPostgres launch(InstanceHome home, Path data, int port) {
        Path binaries = home.file("bin");
        // Zonky clears leftovers below this directory; its default may be written by everyone on the machine.
        System.setProperty("ot.epg.working-dir", binaries.toString());
        String password = home.file(PASSWORD_FILE).toString();
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setPort(port)
                    .setPGStartupWait(PATIENCE)
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", password)
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setConnectConfig("password", Files.readString(Path.of(password), US_ASCII))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("wal_recycle", "off")
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("max_connections", "100")
                    .start();
        } catch (IOException | RuntimeException e) {
            throw new StartRefusedException(
                    "The embedded PostgreSQL over " + data + " did not start: " + e.getMessage(),
                    "Look into the log above; set ISONOMIA_DB_URL to use a PostgreSQL of your own.",
                    e);
        }
    }

    @Override
    public String url() {
        return url(Integer.toString(postgres.getPort()));
    }

    private static String url(String port) {
        return "jdbc:postgresql://localhost:" + port + "/" + DATABASE;
    }

    @Override
    public Login owner() {
        return login(OWNER);
    }

    @Override
    public Login application() {
        return login(APPLICATION);
    }

    private Login login(String role) {
        return login(secret, role);
    }

    private static Login login(String secret, String role) {
        return new Login(role, Digests.sha256(secret + "/" + role));
    }

    @Override
    public void close() {
        postmaster.close();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }
}
