package org.isonomia.command;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** What the facade asks of the log beyond sourcing and appending: whether it takes acts, and where and how a command ended there. */
public interface CommandLog {
    /** A command that was carried out. @param leafHashes of its entries, in order */
    record Done(String fingerprint, long firstPosition, List<byte[]> leafHashes) {
        public long lastPosition() {
            return firstPosition + leafHashes.size() - 1;
        }
    }

    /** @param repeated whether another attempt of the same command had appended already */
    record Appended(long firstPosition, List<byte[]> leafHashes, boolean repeated) {}

    enum Failure {
        /** Nothing of the command is in the log and trying again may help at once. */
        CONFLICT,
        /** It is not known whether it is in the log, or the log is too busy: try again later with the same key. */
        BUSY,
        /** The command id stands in the log for another command. */
        REUSED,
        /** An entry would be over the log's limit. */
        TOO_LARGE,
        /** Something was to be sealed for a person whose data is erased. */
        ERASED,
        UNEXPECTED
    }

    /** Whether acts are taken. */
    sealed interface Acceptance {
        record Open() implements Acceptance {}

        /** What was signed before is still being checked: try again soon. */
        record Checking() implements Acceptance {}

        /** The log is not signed any more, until people have looked. @param refusal names why */
        record Closed(String refusal) implements Acceptance {}
    }

    /** May wait for seconds while the check is under way. */
    Acceptance acceptance();

    Optional<Done> find(UUID command);

    /** Completes when this command's append does; cancelling gives the slot back. */
    CompletableFuture<Appended> slot(UUID command);

    /** @param failure as it was thrown, its cause being what counts */
    Failure classify(Throwable failure);
}
