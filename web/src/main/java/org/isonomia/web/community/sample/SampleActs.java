package org.isonomia.web.community.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.isonomia.command.Answer;
import org.isonomia.command.Commands;
import org.isonomia.command.Origin;
import org.isonomia.events.MemberId;
import org.isonomia.events.NameUuid;

/**
 * Sends the sample's commands, each under a key of its own, so that a load that was interrupted goes on where it
 * stopped when it is started again.
 */
final class SampleActs {
    private static final int AT_ONCE = 64;

    private final Commands commands;
    private final AtomicInteger done;
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final List<CompletableFuture<?>> underWay = new ArrayList<>();

    SampleActs(Commands commands, AtomicInteger done) {
        this.commands = commands;
        this.done = done;
    }

    static UUID command(MemberId by, String key) {
        return NameUuid.command(by.value(), "sample/" + key);
    }

    /** @return the id of the command's first entry */
    UUID act(Object command, MemberId by, Instant at, String key) {
        return entry(send(command, Origin.member(by, "sample/" + key, at)), key);
    }

    /** What the clock does, {@code because} of the entry that set its end. */
    UUID due(Object command, UUID because, String act, Instant at) {
        return entry(send(command, Origin.automation(because, act, at)), act);
    }

    /** As {@link #act}, without waiting: up to 64 at once. */
    void soon(Object command, MemberId by, Instant at, String key) {
        room.acquireUninterruptibly();
        underWay.add(send(command, Origin.member(by, "sample/" + key, at))
                .whenComplete((answer, failure) -> room.release())
                .thenApply(answer -> entry(CompletableFuture.completedFuture(answer), key)));
    }

    /** Waits for all that {@link #soon} began. */
    void settle() {
        CompletableFuture.allOf(underWay.toArray(CompletableFuture[]::new)).join();
        underWay.clear();
    }

    private CompletableFuture<Answer> send(Object command, Origin origin) {
        return commands.send(command, origin)
                .thenCompose(answer -> answer instanceof Answer.Busy
                        ? commands.send(command, origin)
                        : CompletableFuture.completedFuture(answer));
    }

    private UUID entry(CompletableFuture<Answer> answer, String key) {
        return switch (answer.join()) {
            case Answer.Accepted accepted -> {
                done.incrementAndGet();
                yield NameUuid.entry(accepted.command(), 0);
            }
            case Answer.Refused refused ->
                throw new IllegalStateException("the sample's act '" + key + "' was refused: " + refused.reasons());
            case Answer.Busy busy -> throw new IllegalStateException("the log is too busy to load the sample");
            case Answer.Unsigned unsigned -> throw new IllegalStateException("the log is not what was signed before");
            case Answer.Reused reused ->
                throw new IllegalStateException("the sample's key '" + key + "' was used for something else");
        };
    }
}
