package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.isonomia.events.codec.RecordedEvent;

/** The views over a recorded log. */
public final class ViewsFixture implements AutoCloseable {
    public final HikariDataSource source = Postgres.newDatabase();
    public final MemoryLog log;
    public Views views;

    /** Over {@code the-well}. */
    public ViewsFixture() {
        this(MemoryLog.recorded("the-well"));
    }

    public ViewsFixture(MemoryLog log) {
        this.log = log;
        views = start();
    }

    public ViewsFixture(String name, Predicate<RecordedEvent> last) {
        this(MemoryLog.recorded(name, last));
    }

    public final Views start() {
        views = Views.over(source, log, log, log, SmallLetters.ALIKE, List.of(), Clock.systemUTC());
        views.runner().start();
        catchUp();
        return views;
    }

    public void catchUp() {
        views.runner().wake(log.head());
        assertThat(views.runner()
                        .awaitPosition(log.head(), Duration.ofSeconds(20))
                        .join())
                .isTrue();
        assertThat(views.runner().health().incomplete()).isEmpty();
    }

    @Override
    public void close() {
        views.runner().close();
        source.close();
    }
}
