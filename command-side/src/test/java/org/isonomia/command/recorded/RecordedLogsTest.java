package org.isonomia.command.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isonomia.events.recorded.Recorded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The logs of today are what the program records now. With {@code -Disonomia.write=recorded} this writes them; else it
 * fails where one differs.
 */
class RecordedLogsTest {
    private static final Path FOLDER = Path.of("..", "events", "src", "test", "resources", "recorded");

    @ParameterizedTest
    @EnumSource
    void a_recorded_log_is_what_the_program_records_now(Scenes scenes) throws IOException {
        var lines = scenes.recorded().lines();
        if ("recorded".equals(System.getProperty("isonomia.write")))
            Files.write(FOLDER.resolve(scenes.file() + ".ndjson"), lines);
        else assertSame(Recorded.named(scenes.file()).lines(), lines);
    }

    private static void assertSame(List<String> stored, List<String> now) {
        for (int line = 0; line < Math.min(stored.size(), now.size()); line++)
            assertThat(now.get(line)).as("line %d", line + 1).isEqualTo(stored.get(line));
        assertThat(now).hasSameSizeAs(stored);
    }
}
