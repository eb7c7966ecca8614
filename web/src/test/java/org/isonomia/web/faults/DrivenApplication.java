package org.isonomia.web.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Clock;
import java.time.Duration;
import org.isonomia.query.Views;
import org.isonomia.web.IsonomiaApplication;
import org.isonomia.web.testing.TestClock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The application, told by lines on its standard input to step its clock or to rebuild its views. Its argument says how
 * far ahead the clock is at first. It ends with whoever started it.
 */
public final class DrivenApplication {
    static final String STEP = "step ";
    static final String REBUILD = "rebuild";

    private DrivenApplication() {}

    public static void main(String[] args) throws IOException {
        var clock = new TestClock();
        clock.advance(Duration.parse(args[0]));
        var context = new SpringApplicationBuilder(IsonomiaApplication.class)
                .initializers(
                        fresh -> ((GenericApplicationContext) fresh).registerBean("clock", Clock.class, () -> clock))
                .run();
        var runner = context.getBean(Views.class).runner();
        var lines = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(STEP)) clock.advance(Duration.parse(line.substring(STEP.length())));
            else if (line.equals(REBUILD)) runner.health().views().forEach(view -> runner.rebuild(view.name()));
        }
        System.exit(0);
    }
}
