package org.isonomia.query.page;

/** A cursor that no page gave. */
public final class NotACursorException extends IllegalArgumentException {
    public NotACursorException() {
        super("not the beginning of a page");
    }
}
