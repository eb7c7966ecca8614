package org.isonomia.command;

import java.util.List;
import java.util.UUID;

/** What became of a command. */
public sealed interface Answer {
    /**
     * It is in the log, durably.
     *
     * @param position of its last entry; -1 when it was already so and nothing was appended
     * @param leafHashes of its entries in order, also when the command is repeated
     * @param repeated whether it had been carried out before
     */
    record Accepted(UUID command, long position, List<byte[]> leafHashes, boolean repeated) implements Answer {}

    record Refused(List<Refusal> reasons) implements Answer {}

    /** Not known to be in the log: send it again later with the same key. */
    record Busy() implements Answer {}

    /** Nothing is taken while the log is not signed. @param refusal names why it is not */
    record Unsigned(String refusal) implements Answer {}

    /** The key was used before for a different command. */
    record Reused() implements Answer {}
}
