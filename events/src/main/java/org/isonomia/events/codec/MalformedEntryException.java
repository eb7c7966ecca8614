package org.isonomia.events.codec;

/** The bytes are not an entry this version can read; whoever reads the log stops here rather than skip it. */
public final class MalformedEntryException extends RuntimeException {
    public MalformedEntryException(String message) {
        super(message);
    }

    public MalformedEntryException(String message, Throwable cause) {
        super(message, cause);
    }
}
