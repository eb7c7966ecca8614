package org.isonomia.web.audit;

import java.io.IOException;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.isonomia.audit.export.NotAnExportException;
import org.isonomia.audit.tamper.Demonstration;
import org.isonomia.audit.tamper.Tampering;
import org.isonomia.web.page.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Tampers with a frozen copy of the sample's committee, which is read when it is first asked for and then kept. */
@Component
final class Demonstrations {
    private static final Resource COPY = Resources.at("demonstration/committee.ndjson.gz");

    private @Nullable Demonstration copy;

    Demonstrated show(Tampering tampering, LongConsumer progress) throws IOException, NotAnExportException {
        var log = copy();
        var untouched = log.untouched();
        long entries = untouched.report().entries();
        progress.accept(entries);
        var alone = log.tampered(tampering, false);
        progress.accept(2 * entries);
        return new Demonstrated(tampering, untouched, alone, log.tampered(tampering, true));
    }

    private synchronized Demonstration copy() throws IOException, NotAnExportException {
        var known = copy;
        if (known != null) return known;
        try (var export = new GZIPInputStream(COPY.getInputStream())) {
            var read = Demonstration.on(export);
            copy = read;
            return read;
        }
    }
}
