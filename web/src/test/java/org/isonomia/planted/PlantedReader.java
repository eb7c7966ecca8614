package org.isonomia.planted;

import java.time.Instant;
import org.isonomia.bench.PlantedBench;
import org.isonomia.command.polls.castballot.CastBallotDecision;
import org.isonomia.eventstore.LogReader;

/** Reads the log where it may not, knows the bench and a decision, and asks the system for the time. */
@SuppressWarnings("unused")
public final class PlantedReader {
    private final LogReader log;
    private final PlantedBench bench = new PlantedBench();
    private final Object decision = CastBallotDecision.READS;
    private final Instant now = Instant.now();

    PlantedReader(LogReader log) {
        this.log = log;
    }

    long head() {
        return log.head();
    }
}
