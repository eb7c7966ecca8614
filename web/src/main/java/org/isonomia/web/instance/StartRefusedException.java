package org.isonomia.web.instance;

import org.jspecify.annotations.Nullable;

/** The instance must not start as things are. The message tells the operator why, the advice what to do. */
public final class StartRefusedException extends RuntimeException {
    private final String advice;

    public StartRefusedException(String message, String advice, @Nullable Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    public StartRefusedException(String message, String advice) {
        this(message, advice, null);
    }

    public String advice() {
        return advice;
    }
}
