package org.isonomia.command;

import java.time.Instant;

/**
 * What a command depends on, folded from the log, and the verdict that follows. Pure and total: the same facts,
 * command and moment give the same verdict. The empty state is shared by all commands, so a decision is a record.
 */
public interface Decision<C> {
    Verdict decide(C command, Instant now);
}
