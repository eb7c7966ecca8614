package org.isonomia.command;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.IntUnaryOperator;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.core.MessageType;
import org.isonomia.command.CommandLog.Acceptance;

/**
 * Sends commands, each carried out at most once. A command that meets a conflict is decided anew, up to five times,
 * with the same id and the same moment. The answer comes after the commit. While the log is not signed, none is.
 */
public final class Commands {
    private static final int TRIES = 5;
    private static final int FIRST_PAUSE_MILLIS = 4;

    private final CommandBus bus;
    private final CommandLog log;
    private final Fingerprints fingerprints;
    private final Executor threads;
    private final IntUnaryOperator jitter;
    private final Refusal.Code erased;

    /**
     * @param threads may block: one thread serves one command
     * @param jitter draws a number from 0 up to, not including, its argument
     * @param erased what is refused with when a command seals something for whom all was erased
     */
    public Commands(
            CommandBus bus,
            CommandLog log,
            Fingerprints fingerprints,
            Executor threads,
            IntUnaryOperator jitter,
            Refusal.Code erased) {
        this.bus = bus;
        this.log = log;
        this.fingerprints = fingerprints;
        this.threads = threads;
        this.jitter = jitter;
        this.erased = erased;
    }

    public CompletableFuture<Answer> send(Object command, Origin origin) {
        return CompletableFuture.supplyAsync(() -> carryOut(command, origin), threads);
    }

    private Answer carryOut(Object command, Origin origin) {
        return switch (log.acceptance()) {
            case Acceptance.Open open -> carriedOut(command, origin);
            case Acceptance.Checking checking -> new Answer.Busy();
            case Acceptance.Closed closed -> new Answer.Unsigned(closed.refusal());
        };
    }

    private Answer carriedOut(Object command, Origin origin) {
        String fingerprint = fingerprints.of(command);
        var message = new GenericCommandMessage(
                new MessageType(Slices.name(command.getClass())), command, Stamped.metadata(origin, fingerprint));
        Answer earlier = earlier(origin, fingerprint);
        if (earlier != null) return earlier;
        for (int attempt = 1; ; attempt++) {
            var slot = log.slot(origin.command());
            try {
                return answer(message, slot, origin, fingerprint);
            } catch (CompletionException e) {
                switch (log.classify(e)) {
                    case CONFLICT -> {
                        if (attempt == TRIES) return new Answer.Busy();
                        pause(attempt);
                    }
                    case BUSY -> {
                        return new Answer.Busy();
                    }
                    case REUSED -> {
                        return new Answer.Reused();
                    }
                    case TOO_LARGE -> {
                        return new Answer.Refused(
                                List.of(Refusal.of(Input.Fault.TOO_LARGE).with("most", "65,535 bytes")));
                    }
                    case ERASED -> {
                        return new Answer.Refused(List.of(Refusal.of(erased)));
                    }
                    case UNEXPECTED -> throw e;
                }
            } finally {
                slot.cancel(false);
            }
        }
    }

    private Answer answer(
            CommandMessage message, CompletableFuture<CommandLog.Appended> slot, Origin origin, String fingerprint) {
        var result = bus.dispatch(message, null).join().payload();
        return switch (result) {
            case Verdict.Accepted accepted
            when accepted.events().isEmpty() -> new Answer.Accepted(origin.command(), -1, List.of(), true);
            case Verdict.Accepted accepted -> {
                var appended = slot.join();
                yield new Answer.Accepted(
                        origin.command(),
                        appended.firstPosition() + accepted.events().size() - 1,
                        appended.leafHashes(),
                        appended.repeated());
            }
            case Verdict.Refused refused -> {
                // The same command may have been carried out while this try was deciding on its own effect.
                var earlier = earlier(origin, fingerprint);
                yield earlier != null ? earlier : new Answer.Refused(refused.reasons());
            }
            case null, default -> throw new IllegalStateException("a decision ends in a verdict");
        };
    }

    private @org.jspecify.annotations.Nullable Answer earlier(Origin origin, String fingerprint) {
        return log.find(origin.command())
                .<Answer>map(done -> done.fingerprint().equals(fingerprint)
                        ? new Answer.Accepted(origin.command(), done.lastPosition(), done.leafHashes(), true)
                        : new Answer.Reused())
                .orElse(null);
    }

    private void pause(int attempt) {
        try {
            Thread.sleep(FIRST_PAUSE_MILLIS + jitter.applyAsInt(FIRST_PAUSE_MILLIS << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the command was carried out", e);
        }
    }
}
