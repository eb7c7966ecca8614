package org.isonomia.web.page;

import java.util.Optional;

/** How far the log is signed, for the foot of every page. */
public interface SignedLog {
    /**
     * @param entries under the newest signature
     * @param witnesses whom the operator named
     * @param agree how many of them have signed that much
     */
    record State(long entries, int witnesses, int agree) {}

    /** Absent until the first signature. */
    Optional<State> state();
}
