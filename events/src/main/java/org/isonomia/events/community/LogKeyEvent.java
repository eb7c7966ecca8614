package org.isonomia.events.community;

import java.time.Instant;
import org.isonomia.events.Event;

/** With which key the log is signed. */
public sealed interface LogKeyEvent extends Event {
    /** The longest time for which two keys sign, in days. */
    int LONGEST_DAYS = 366;

    /**
     * The operator gave the log its next key. Each checkpoint that covers this entry is signed by it.
     *
     * @param from the verifier key that ends (a vkey of C2SP signed-note)
     * @param to the one that follows
     * @param until when the old one ends; until then both sign
     * @param fromSignature base64 of the old key's signature line below the statement about these three
     * @param toSignature that of the new key
     */
    record LogKeyRotated(String from, String to, Instant until, String fromSignature, String toSignature)
            implements LogKeyEvent {}
}
