package org.isonomia.web.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.isonomia.audit.export.NotAnExportException;
import org.isonomia.audit.replay.Replay;
import org.isonomia.audit.replay.Report;
import org.isonomia.web.testing.Browser;

/** What an auditor does: fetches the export and replays it with code of its own. */
public final class Audit {
    private Audit() {}

    public static Report assertClean(Browser member) {
        return assertClean(member.get("/api/log/export").body());
    }

    static Report assertClean(String export) {
        try {
            var report = Replay.of(new ByteArrayInputStream(export.getBytes(UTF_8)));
            assertThat(report.disagreements()).isEmpty();
            assertThat(report.clean()).isTrue();
            assertThat(report.texts().missing()).isZero();
            return report;
        } catch (IOException | NotAnExportException e) {
            throw new AssertionError(e);
        }
    }
}
