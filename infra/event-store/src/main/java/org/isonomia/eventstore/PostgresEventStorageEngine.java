package org.isonomia.eventstore;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.axonframework.common.Registration;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EmptyAppendTransaction;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event storage on the log.
 *
 * <p>Markers and tokens are the last position covered, -1 before the first entry; every comparison is "after". Appends
 * are encoded by their callers and written by one thread (see {@link Writer}); a commit's future completes on a virtual
 * thread once the entries are durable. An entry that erases a subject (see {@link EncodedEntry}) takes its sealed values
 * and key along and leaves a tombstone, in the same transaction; nothing can be sealed for the subject afterwards. The data source should be a pool the engine has for itself and its readers: its
 * connections are told to plan generically, one of them is kept by the writer, and {@code tcpKeepAlive} belongs on.
 */
public final class PostgresEventStorageEngine implements EventStorageEngine, AutoCloseable {

    private final Preparation preparation;
    private final EntryMessages messages;
    private final Sourcing sourcing;
    private final LogStream streams;
    private final LogReader reader;
    private final CommandLedger ledger;
    private final Wake wake;
    private final Writer writer;

    public PostgresEventStorageEngine(
            DataSource dataSource, EntryCodec codec, SubjectKeys keys, EngineSettings settings) {
        this.preparation = new Preparation(codec, keys, settings);
        this.messages = new EntryMessages(codec);
        this.sourcing = new Sourcing(dataSource);
        this.streams = new LogStream(sourcing, messages);
        this.reader = new LogReader(dataSource);
        this.ledger = new CommandLedger(dataSource);
        this.wake = new Wake(dataSource, settings.notifyInterval());
        Registration unused = wake.onAppended(position -> streams.wake());
        this.writer = new Writer(dataSource, settings, new Answers(ledger), wake::appended);
    }

    /** What commands have appended, and slots to hear of it. */
    public CommandLedger ledger() {
        return ledger;
    }

    /** Calls with the last position after this process has appended; bursts may be told once. */
    public Registration onAppended(LongConsumer listener) {
        return wake.onAppended(listener);
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
        if (events.isEmpty()) {
            return CompletableFuture.completedFuture(EmptyAppendTransaction.INSTANCE);
        }
        try {
            return CompletableFuture.completedFuture(new Transaction(preparation.prepare(condition, events)));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        long after = Math.max(-1, GlobalIndexPosition.toIndex(condition.start()));
        try {
            return new SourcedStream(sourcing, messages, Selection.of(condition.criteria()), after);
        } catch (RuntimeException e) {
            return MessageStream.failed(e).cast();
        }
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        TrackingToken token = condition.position();
        long after = token == null ? -1 : token.position().orElse(-1);
        return streams.open(Selection.of(condition.criteria()), after);
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(-1));
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        try {
            return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(reader.head()));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Reads from the start until it finds the moment: entries have no index by time, and need not be in its order. */
    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        try {
            SourcedStream all = new SourcedStream(sourcing, messages, new Selection(true, List.of()), -1);
            for (var next = all.next(); next.isPresent(); next = all.next()) {
                TrackingToken token = TrackingToken.fromContext(next.get()).orElse(null);
                if (token != null && !next.get().message().timestamp().isBefore(at)) {
                    long position = token.position().orElseThrow();
                    return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(position - 1));
                }
            }
            return all.error()
                    .<CompletableFuture<TrackingToken>>map(CompletableFuture::failedFuture)
                    .orElseGet(() -> latestToken(context));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("storage", "PostgreSQL, schema log");
    }

    /** Answers what waits and frees the writer's connection. The data source stays open: it belongs to the caller. */
    @Override
    public void close() {
        writer.close();
        wake.close();
        streams.close();
    }

    private final class Transaction implements AppendTransaction<Appended> {

        private final PreparedAppend append;
        private final AtomicBoolean finished = new AtomicBoolean();

        Transaction(PreparedAppend append) {
            this.append = append;
        }

        @Override
        public CompletableFuture<Appended> commit(@Nullable ProcessingContext context) {
            if (finished.getAndSet(true)) {
                return CompletableFuture.failedFuture(new IllegalStateException("Committed or rolled back before"));
            }
            return writer.append(append);
        }

        @Override
        public void rollback(@Nullable ProcessingContext context) {
            finished.set(true);
        }

        @Override
        public CompletableFuture<ConsistencyMarker> afterCommit(
                Appended appended, @Nullable ProcessingContext context) {
            return CompletableFuture.completedFuture(new GlobalIndexConsistencyMarker(appended.lastPosition()));
        }
    }
}
