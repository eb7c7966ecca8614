package org.isonomia.command;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;

/** An append whose commit is watched. */
record Committing<R>(AppendTransaction<R> append, Supplier<CompletableFuture<R>> commit)
        implements AppendTransaction<R> {
    @Override
    public CompletableFuture<R> commit(ProcessingContext context) {
        return commit.get();
    }

    @Override
    public void rollback(ProcessingContext context) {
        append.rollback(context);
    }

    @Override
    public CompletableFuture<ConsistencyMarker> afterCommit(R marker, ProcessingContext context) {
        return append.afterCommit(marker, context);
    }
}
