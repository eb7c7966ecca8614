package org.isonomia.query.runner;

import java.util.Collection;
import java.util.Map;

/** Reads the long public texts that lie beside the log. */
public interface PublicTexts {
    /** The texts by the SHA-256 under which they are stored. */
    Map<String, String> read(Collection<String> sha256);
}
