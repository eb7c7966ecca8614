package org.isonomia.web.wiring;

import java.util.concurrent.CompletableFuture;
import org.isonomia.command.CommandLog.Acceptance;
import org.springframework.stereotype.Component;

/**
 * Holds the clock's acts and the automations while a past is being played, whose player does those acts itself at the
 * moments they were due, and while the log takes no act. Nothing is lost by holding: both go on from where they were.
 */
@Component
public final class Holding {
    private final LogAcceptance acceptance;
    private volatile CompletableFuture<Void> over = CompletableFuture.completedFuture(null);

    Holding(LogAcceptance acceptance) {
        this.acceptance = acceptance;
    }

    public void begin() {
        over = new CompletableFuture<>();
    }

    public void end() {
        over.complete(null);
    }

    public boolean isOn() {
        return !over.isDone() || !(acceptance.now() instanceof Acceptance.Open);
    }
}
