package org.isonomia.web.log;

import java.util.List;
import org.isonomia.transparency.note.VerifierKey;

/** The keys of the witnesses that the operator named. */
public record ConfiguredWitnesses(List<VerifierKey> keys) {
    public ConfiguredWitnesses {
        keys = List.copyOf(keys);
    }
}
