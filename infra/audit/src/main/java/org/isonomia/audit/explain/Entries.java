package org.isonomia.audit.explain;

import java.io.IOException;
import java.util.Map;
import java.util.SortedSet;

/** Reads single entries again once it is known which are needed; nothing says that they are still the same. */
interface Entries {
    /** @throws IOException when one of them is not there */
    Map<Long, byte[]> read(SortedSet<Long> positions) throws IOException;
}
