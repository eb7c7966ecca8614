package org.isonomia.web.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

/**
 * The command {@code retry-parked}, beside the running instance: has it try again what its automations parked. It leaves a
 * file in the home of the instance, which takes it away within seconds; an instance that is not running tries again when
 * it starts, without this.
 */
public final class RetryParkedCommand {
    private RetryParkedCommand() {}

    @Configuration(proxyBeanMethods = false)
    static class Configured {}

    static Path request(Path home) {
        return home.resolve("retry-parked");
    }

    /** @return the exit status: 0 when it was asked for, 2 when the call is wrong or there is no such home */
    public static int run(String... args) {
        if (Arrays.stream(args).skip(1).anyMatch(arg -> !arg.startsWith("--"))) {
            System.err.println("usage: java -jar isonomia.jar retry-parked");
            return 2;
        }
        try (var context = new SpringApplicationBuilder(Configured.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(args)) {
            var home = Path.of(context.getEnvironment().getRequiredProperty("isonomia.home"));
            Files.writeString(request(home), "");
            System.out.println(
                    "The running instance tries again within seconds what is parked; the health check `views`"
                            + " lists, as incomplete, what stays so and why.");
            return 0;
        } catch (IOException e) {
            System.err.println("This cannot be asked for: " + e.getMessage() + ". Is ISONOMIA_HOME right?");
            return 2;
        }
    }
}
