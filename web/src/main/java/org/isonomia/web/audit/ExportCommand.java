package org.isonomia.web.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The command {@code export FILE}: writes the log's export without serving anything, and ends. */
public final class ExportCommand {
    private ExportCommand() {}

    /** @return the exit status: 0 when written, 2 when the call is wrong or the file cannot be written */
    public static int run(Class<?> application, String... args) {
        if (args.length != 2) {
            System.err.println("usage: java -jar isonomia.jar export FILE");
            return 2;
        }
        var file = Path.of(args[1]);
        try (var context = new SpringApplicationBuilder(application)
                        .web(WebApplicationType.NONE)
                        .run();
                var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            context.getBean(LogExport.class).write(out);
            return 0;
        } catch (IOException e) {
            System.err.println("Cannot write " + file + ": " + e.getMessage());
            return 2;
        }
    }
}
