package org.isonomia.eventstore;

import java.util.UUID;
import org.axonframework.common.AxonNonTransientException;

/** A command id was used before for a command of other content. Nothing was appended. */
public final class CommandReusedException extends AxonNonTransientException {

    private final UUID command;

    public CommandReusedException(UUID command) {
        super("Command " + command + " was used before with other content");
        this.command = command;
    }

    public UUID command() {
        return command;
    }
}
