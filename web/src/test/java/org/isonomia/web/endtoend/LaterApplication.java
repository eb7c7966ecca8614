package org.isonomia.web.endtoend;

import java.time.Clock;
import java.time.Duration;
import org.isonomia.web.IsonomiaApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/** The application as it will be some time from now: its first argument says how much later. */
public final class LaterApplication {
    private LaterApplication() {}

    public static void main(String[] args) {
        var later = Duration.parse(args[0]);
        var clock = Clock.offset(Clock.tick(Clock.systemUTC(), Duration.ofMillis(1)), later);
        new SpringApplicationBuilder(IsonomiaApplication.class)
                .initializers(
                        fresh -> ((GenericApplicationContext) fresh).registerBean("clock", Clock.class, () -> clock))
                .run();
    }
}
