package org.isonomia.query.runner;

import java.util.Collection;
import java.util.Map;

/**
 * Opens the personal values that lie beside the log. Views keep their commitments, and of names and texts
 * handles and words in tables that are purged after an erasure.
 */
public interface SealedValues {
    /** The plain values by commitment; one that is absent was erased. */
    <T> Map<String, T> open(Collection<String> commitments, Class<T> type);
}
