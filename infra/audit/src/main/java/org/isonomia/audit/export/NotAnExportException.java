package org.isonomia.audit.export;

/** What was given does not begin as an export of a version this program reads. */
public final class NotAnExportException extends Exception {
    public NotAnExportException(String message) {
        super(message);
    }
}
