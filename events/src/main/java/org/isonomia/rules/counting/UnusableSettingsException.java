package org.isonomia.rules.counting;

/** A counting rule was asked for with a setting it does not have. */
public final class UnusableSettingsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public UnusableSettingsException(String message) {
        super(message);
    }
}
