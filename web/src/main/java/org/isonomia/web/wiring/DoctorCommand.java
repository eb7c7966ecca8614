package org.isonomia.web.wiring;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.isonomia.transparency.publish.RefusedException;
import org.isonomia.web.database.FoundDatabase;
import org.isonomia.web.instance.StartRefusedException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The command {@code doctor}: says step by step whether the log is what was signed before, and what the operator can do
 * when it is not. It changes nothing, and the instance may run meanwhile, or not.
 */
public final class DoctorCommand {
    static final int WELL = 0;
    static final int REFUSED = 1;
    static final int UNKNOWN = 2;

    private DoctorCommand() {}

    @Configuration(proxyBeanMethods = false)
    static class Configured {}

    /**
     * @param args the command and, like {@code --isonomia.home=DIRECTORY}, settings of the application
     * @return the exit status: 0 when all is well, 1 when the log would not be signed, 2 when that cannot be found out
     */
    public static int run(PrintStream out, String... args) {
        if (Arrays.stream(args).skip(1).anyMatch(arg -> !arg.startsWith("--"))) {
            out.println("usage: java -jar isonomia.jar doctor");
            return UNKNOWN;
        }
        try (var context = new SpringApplicationBuilder(Configured.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(args)) {
            return examine(out, context.getEnvironment());
        }
    }

    private static int examine(PrintStream out, Environment configured) {
        var home = Path.of(configured.getRequiredProperty("isonomia.home"));
        var key = LogKeyFiles.current(configured, home);
        var report = new DoctorsReport(out);
        report.begin(home);
        if (!Files.isDirectory(home) || !Files.exists(key))
            return report.unknown(
                    "There is no key of a log in " + key + ".",
                    "Set ISONOMIA_HOME to the directory of the instance. If Isonomia was never started there, nothing"
                            + " is wrong; if it was, put the file back from your copy before you start it.");
        try (var database = FoundDatabase.of(home, configured)) {
            return new Doctor(report, home, key, database, configured).examine();
        } catch (RefusedException e) {
            return report.refused(e);
        } catch (StartRefusedException e) {
            return report.unknown(String.valueOf(e.getMessage()), e.advice());
        } catch (SQLException e) {
            return report.unknown(
                    "The database does not answer: " + e.getMessage(),
                    "Check that it runs, and ISONOMIA_DB_URL, ISONOMIA_DB_USER and ISONOMIA_DB_PASSWORD.");
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return report.unknown(
                    "A file cannot be used: " + e.getMessage(),
                    "Put it back from your copy, readable for the user that runs Isonomia alone.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        }
    }
}
