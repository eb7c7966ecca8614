package org.isonomia.command.guard.planted;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Verdict;

/** A decision that is not a record, so its state could change under another command. */
final class Mutable implements Decision<String> {
    int seen;

    @Override
    public Verdict decide(String command, Instant now) {
        seen++;
        return Verdict.accept();
    }
}
