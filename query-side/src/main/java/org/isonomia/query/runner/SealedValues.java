package org.isonomia.query.runner;

import java.util.Collection;
import java.util.Map;

/** Opens the personal values that lie beside the log. The read schema keeps only their commitments. */
public interface SealedValues {
    /** The plain values by commitment; one that is absent was erased. */
    <T> Map<String, T> open(Collection<String> commitments, Class<T> type);
}
