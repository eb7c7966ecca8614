package org.isonomia.bench;

import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.isonomia.eventstore.Appended;
import org.isonomia.eventstore.PostgresEventStorageEngine;

/** A caller of the engine: each append is encoded, depends on a member and a poll, and remembers its command. */
final class EngineAppend implements Load.Client {

    private final PostgresEventStorageEngine engine;
    private final AtomicLong marker;
    private final SplittableRandom random;

    EngineAppend(PostgresEventStorageEngine engine, AtomicLong marker, SplittableRandom random) {
        this.engine = engine;
        this.marker = marker;
        this.random = random;
    }

    @Override
    public long work(BooleanSupplier goOn) {
        long done = 0;
        while (goOn.getAsBoolean()) {
            String poll = "p" + random.nextInt(20);
            String member = "m" + random.nextInt(100_000);
            AppendCondition condition = AppendCondition.withCriteria(Ballots.dependencies(poll, member))
                    .withMarker(new GlobalIndexConsistencyMarker(marker.get()));
            Appended appended = engine.appendEvents(condition, null, Ballots.cast(id(), id(), poll, member))
                    .thenCompose(transaction -> transaction.commit(null))
                    .thenApply(Appended.class::cast)
                    .join();
            marker.accumulateAndGet(appended.firstPosition(), Math::max);
            done++;
        }
        return done;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
