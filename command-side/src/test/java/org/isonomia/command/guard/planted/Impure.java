package org.isonomia.command.guard.planted;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.isonomia.command.Decision;
import org.isonomia.command.Verdict;

/** Asks the clock, draws lots and counts in floating point. */
record Impure(double share, float rest) implements Decision<String> {
    @Override
    public Verdict decide(String command, Instant now) {
        return Instant.now().isAfter(now)
                        && new Random().nextBoolean()
                        && UUID.randomUUID().version() == 4
                ? Verdict.accept()
                : Verdict.refuse(Unused.GIVEN);
    }
}
