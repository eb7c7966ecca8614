package org.isonomia.web.request;

/** Somebody who may not found the community asks to. */
public final class FoundingClosedException extends RuntimeException {
    public FoundingClosedException() {
        super("founding takes the token that the log shows", null, false, false);
    }
}
