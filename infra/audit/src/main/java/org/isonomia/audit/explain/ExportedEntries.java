package org.isonomia.audit.explain;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import org.isonomia.audit.export.ExportLine;
import org.isonomia.audit.export.ExportReader;
import org.isonomia.audit.export.NotAnExportException;

/** The entries of an export, read anew from its beginning. */
record ExportedEntries(Path export) implements Entries {
    @Override
    public Map<Long, byte[]> read(SortedSet<Long> positions) throws IOException {
        var read = new HashMap<Long, byte[]>();
        try (var in = new BufferedInputStream(Files.newInputStream(export))) {
            var reader = new ExportReader(in);
            while (read.size() < positions.size()) {
                var line = reader.next();
                if (line == null) throw new IOException("it is shorter than before");
                if (line instanceof ExportLine.Entry entry && positions.contains(entry.position()))
                    read.put(entry.position(), entry.bytes());
            }
        } catch (NotAnExportException e) {
            throw new IOException("it is no export any more", e);
        }
        return read;
    }
}
