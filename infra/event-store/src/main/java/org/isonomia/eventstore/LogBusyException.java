package org.isonomia.eventstore;

import org.axonframework.common.AxonTransientException;
import org.jspecify.annotations.Nullable;

/**
 * The log could not take an append now: the queue is full, another node holds the lock, or the database is away. The
 * append may be tried again with the same command id; should the first try have been stored after all, the second is
 * answered with it.
 */
public final class LogBusyException extends AxonTransientException {

    public LogBusyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
