package org.isonomia.web.wiring;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.isonomia.transparency.publish.KeyFiles;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

/** The command {@code rotate-log-key}: prepares the next key of the log. The instance may run meanwhile, or not. */
public final class RotateLogKeyCommand {
    private RotateLogKeyCommand() {}

    @Configuration(proxyBeanMethods = false)
    static class Configured {}

    /**
     * @param args the command and, like {@code --isonomia.home=DIRECTORY}, settings of the application
     * @return the exit status: 0 when there is a next key, 2 when the call is wrong or a file cannot be used
     */
    public static int run(String... args) {
        if (Arrays.stream(args).skip(1).anyMatch(arg -> !arg.startsWith("--"))) {
            System.err.println("usage: java -jar isonomia.jar rotate-log-key");
            return 2;
        }
        try (var context = new SpringApplicationBuilder(Configured.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(args)) {
            var home = Path.of(context.getEnvironment().getRequiredProperty("isonomia.home"));
            var current = LogKeyFiles.current(context.getEnvironment(), home);
            if (Files.exists(current)) return prepare(new KeyFiles(current));
            System.err.println("There is no key in " + current + ": start Isonomia once, or set ISONOMIA_HOME.");
        } catch (IllegalStateException | UncheckedIOException e) {
            System.err.println("The next key cannot be prepared: " + e.getMessage());
        }
        return 2;
    }

    private static int prepare(KeyFiles keys) {
        var next = keys.prepareNext();
        System.out.println("The next key of the log is in " + keys.placeOfNext() + "; copy it to where you keep the"
                + " current one.");
        System.out.println("While Isonomia runs it says so in the log within seconds, and signs with both keys for "
                + RotationLoop.OVERLAP.toDays() + " days; then the old one is deleted.");
        System.out.println("Give the new key to those who audit the log, and to its witnesses, before then:");
        System.out.println(next);
        return 0;
    }
}
