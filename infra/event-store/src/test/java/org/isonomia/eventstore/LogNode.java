package org.isonomia.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** One process of an instance: an engine with its pool, and the words the tests speak to it in. */
final class LogNode implements AutoCloseable {

    /** What sourcing gave: texts with positions, and the marker. */
    record Sourced(List<String> texts, ConsistencyMarker marker) {}

    final HikariDataSource pool;
    final KeyEncryptionKeyFile keyFile;
    final SubjectKeys keys;
    final PostgresEventStorageEngine engine;
    final LogReader reader;

    private LogNode(HikariDataSource pool, DataSource used, Path keyFile, EngineSettings settings) {
        this.pool = pool;
        this.keyFile = KeyEncryptionKeyFile.openOrCreate(keyFile);
        this.keys = new SubjectKeys(pool, this.keyFile);
        this.engine = new PostgresEventStorageEngine(used, new TestCodec(), keys, settings);
        this.reader = new LogReader(pool);
    }

    static LogNode on(String database) {
        return on(database, EngineSettings.defaults());
    }

    static LogNode on(String database, EngineSettings settings) {
        return of(Postgres.app(database), settings, pool -> pool);
    }

    /** A node whose engine sees the pool through something that can fail. */
    static LogNode of(HikariDataSource pool, EngineSettings settings, UnaryOperator<DataSource> through) {
        try {
            Path directory = Files.createTempDirectory("log-node");
            return new LogNode(pool, through.apply(pool), directory.resolve("kek"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LogNode withKeyFile(String database, Path keyFile) {
        HikariDataSource pool = Postgres.app(database);
        return new LogNode(pool, pool, keyFile, EngineSettings.defaults());
    }

    CompletableFuture<Appended> append(AppendCondition condition, TaggedEventMessage<?>... events) {
        return engine.appendEvents(condition, null, List.of(events)).thenCompose(LogNode::commit);
    }

    static CompletableFuture<Appended> commit(AppendTransaction<?> transaction) {
        return transaction.commit(null).thenApply(Appended.class::cast);
    }

    Sourced source(EventCriteria criteria) {
        return read(engine.source(SourcingCondition.conditionFor(criteria), null));
    }

    static Sourced read(MessageStream<EventMessage> stream) {
        List<String> texts = new ArrayList<>();
        ConsistencyMarker marker = null;
        for (var next = stream.next(); next.isPresent(); next = stream.next()) {
            ConsistencyMarker last = next.get().getResource(ConsistencyMarker.RESOURCE_KEY);
            if (last != null) {
                marker = last;
            } else {
                texts.add((String) next.get().message().payload());
            }
        }
        stream.error().ifPresent(e -> {
            throw new IllegalStateException(e);
        });
        return new Sourced(texts, marker);
    }

    static EventCriteria tagged(String key, String value, String... names) {
        return EventCriteria.havingTags(new Tag(key, value)).andBeingOneOfTypes(names(names));
    }

    static Set<QualifiedName> names(String... names) {
        return Set.copyOf(List.of(names).stream().map(QualifiedName::new).toList());
    }

    /** Nothing selected by the criteria may have happened at all. */
    static AppendCondition never(EventCriteria criteria) {
        return AppendCondition.withCriteria(criteria);
    }

    static TaggedEventMessage<?> event(String name, Object payload, Tag... tags) {
        return event(UUID.randomUUID(), name, "1", payload, Map.of(), tags);
    }

    static TaggedEventMessage<?> byCommand(UUID command, String fingerprint, String name, Object payload, Tag... tags) {
        return event(
                UUID.randomUUID(),
                name,
                "1",
                payload,
                Map.of("command", command.toString(), "fingerprint", fingerprint),
                tags);
    }

    static TaggedEventMessage<?> event(
            UUID id, String name, String version, Object payload, Map<String, String> metadata, Tag... tags) {
        return new GenericTaggedEventMessage<>(
                new GenericEventMessage(
                        id.toString(),
                        new MessageType(name, version),
                        payload,
                        metadata,
                        Instant.parse("2026-11-23T10:02:07.123Z")),
                Set.of(tags));
    }

    static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get(30, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Optional<Throwable> failure(CompletableFuture<?> future) {
        try {
            future.get(30, TimeUnit.SECONDS);
            return Optional.empty();
        } catch (java.util.concurrent.ExecutionException e) {
            return Optional.of(e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
