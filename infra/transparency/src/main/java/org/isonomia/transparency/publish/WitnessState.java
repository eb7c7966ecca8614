package org.isonomia.transparency.publish;

import org.isonomia.transparency.note.VerifierKey;

/**
 * How a witness stands.
 *
 * @param problem why it did not sign in time when it was asked last; empty when it did, or was not asked yet
 */
public record WitnessState(VerifierKey witness, String problem) {
    public boolean isMissing() {
        return !problem.isEmpty();
    }
}
