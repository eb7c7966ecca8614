package org.isonomia.eventstore;

import org.axonframework.common.AxonNonTransientException;

/** An entry is larger than the log's tiles can hold. Nothing of its append was written. */
public final class EntryTooLargeException extends AxonNonTransientException {

    /** The most bytes an entry may have. */
    public static final int LIMIT = 65_535;

    public EntryTooLargeException(String name, int size) {
        super("An entry of type " + name + " has " + size + " bytes; at most " + LIMIT + " are possible");
    }
}
