package org.isonomia.web.community.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.isonomia.command.Commands;
import org.isonomia.web.audit.LogExport;
import org.isonomia.web.testing.TestInstance;
import org.isonomia.web.wiring.Holding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Makes the copy of the sample's committee anew that tampering is shown on: {@code -Drefreeze=true}. */
@EnabledIfSystemProperty(named = "refreeze", matches = "true")
class FrozenCopyIT {
    private static final Path COPY = Path.of("src", "main", "resources", "demonstration", "committee.ndjson.gz");

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void theCommitteeIsPlayedAndExported() throws IOException {
        instance.bean(Holding.class).begin();
        var acts = new SampleActs(instance.bean(Commands.class), new AtomicInteger());
        var history = new SampleHistory(acts, Instant.parse("2026-01-12T09:00:00Z"));
        history.playCommittee();
        history.splitCommittee();
        try (var out = new GZIPOutputStream(Files.newOutputStream(COPY))) {
            instance.bean(LogExport.class).write(out);
        }
    }
}
