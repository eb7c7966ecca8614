package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.isonomia.events.recorded.Recorded;
import org.isonomia.transparency.tree.Hashing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the programs themselves wrote. */
class RecordedLogsTest {
    @ParameterizedTest
    @FieldSource("org.isonomia.events.recorded.Recorded#NAMES")
    void a_recorded_log_replays_clean(String name) {
        var log = Recorded.named(name);
        var reader = new EntryReader();
        var replay = new Replay((fact, leaf) -> {});
        for (int position = 0; position < log.entries().size(); position++) {
            byte[] entry = log.entries().get(position);
            replay.entry(reader.read(position, entry, Hashing.leaf(entry)));
        }
        log.texts().keySet().forEach(replay::text);
        var report = replay.end(Hashing.leaf(new byte[0]));
        assertThat(report.disagreements()).isEmpty();
        assertThat(report.texts().missing()).isZero();
        assertThat(report.entries()).isEqualTo(log.entries().size());
    }
}
