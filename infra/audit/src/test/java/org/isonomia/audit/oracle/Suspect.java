package org.isonomia.audit.oracle;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.isonomia.rules.yesno.Tally;

/** A service that went through a fault, as those see it who use it and look after it. */
public interface Suspect {
    /** Where its log is, for the auditor's program: an address or a directory. */
    String log();

    /** For the entries of a private log. */
    String token();

    /** Whether it says that it is well, and has published and shows the entries up to this position. */
    boolean healthy(long position);

    /** Its receipt for an entry, as anybody can fetch it. */
    Optional<byte[]> receipt(long position) throws IOException;

    /** Every row of every view. */
    SortedMap<String, String> views() throws IOException;

    /** Builds every view anew from the first entry on. */
    void rebuildViews() throws IOException;

    /** The results that it shows, by poll. */
    Map<String, Tally> results() throws IOException;
}
