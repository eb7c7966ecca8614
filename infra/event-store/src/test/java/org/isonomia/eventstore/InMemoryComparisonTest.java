package org.isonomia.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.eventstore.LogNode.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Axon's engine in memory is the model: two nodes on one database, taking turns, answer every append and every sourcing
 * as it does. The seed is the test's parameter.
 */
class InMemoryComparisonTest {

    private static final int STEPS = 200;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void two_nodes_taking_turns_answer_as_the_engine_in_memory_does(long seed) {
        Random random = new Random(seed);
        String database = Postgres.freshLog();
        EngineSettings settings =
                EngineSettings.defaults().withUnconditionalAppends().withTailEntries(seed % 2 == 0 ? 5 : 10_000);
        InMemoryEventStorageEngine model = new InMemoryEventStorageEngine();
        try (LogNode one = LogNode.on(database, settings);
                LogNode two = LogNode.on(database, settings)) {
            int head = -1;
            for (int step = 0; step < STEPS; step++) {
                LogNode node = random.nextInt(3) == 0 ? two : one;
                AppendCondition condition = condition(random, head);
                List<TaggedEventMessage<?>> events = events(random, step);
                Optional<Throwable> expected = LogNode.failure(
                        model.appendEvents(condition, null, events).thenCompose(tx -> tx.commit(null)));
                Optional<Throwable> actual = LogNode.failure(
                        node.engine.appendEvents(condition, null, events).thenCompose(tx -> tx.commit(null)));
                assertThat(actual.map(Throwable::getClass))
                        .as("seed %d, step %d, %s", seed, step, condition)
                        .isEqualTo(expected.map(Throwable::getClass));
                if (expected.isEmpty()) {
                    head += events.size();
                }
                EventCriteria criteria = criteria(random);
                LogNode.Sourced sourced = (random.nextBoolean() ? one : two).source(criteria);
                assertThat(sourced.texts())
                        .as("seed %d, step %d, %s", seed, step, criteria)
                        .isEqualTo(texts(model, criteria));
                assertThat(sourced.marker()).isEqualTo(new GlobalIndexConsistencyMarker(head));
            }
            assertThat(one.reader.after(-1, 10_000))
                    .extracting(Entry::position)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(0, head).boxed().toList());
        }
    }

    private static List<String> texts(EventStorageEngine engine, EventCriteria criteria) {
        return LogNode.read(engine.source(SourcingCondition.conditionFor(criteria), null))
                .texts();
    }

    private static List<TaggedEventMessage<?>> events(Random random, int step) {
        List<TaggedEventMessage<?>> events = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            events.add(event(name(random), step + "/" + i, tags(random).toArray(Tag[]::new)));
        }
        return events;
    }

    private static AppendCondition condition(Random random, int head) {
        if (random.nextInt(10) == 0) {
            return AppendCondition.none();
        }
        int marker = head - random.nextInt(random.nextInt(5) == 0 ? 40 : 4);
        return AppendCondition.withCriteria(criteria(random))
                .withMarker(new GlobalIndexConsistencyMarker(Math.max(-1, marker)));
    }

    /** Any tag, types only, one tag, several tags, and several of these as alternatives; also none at all. */
    private static EventCriteria criteria(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> EventCriteria.havingAnyTag();
            case 1 -> EventCriteria.either();
            case 2, 3 -> EventCriteria.havingAnyTag().andBeingOneOfTypes(types(random));
            case 4, 5, 6 -> single(random);
            case 7, 8 -> EventCriteria.either(single(random), single(random), single(random));
            case 9 ->
                EventCriteria.either(
                        single(random), EventCriteria.havingAnyTag().andBeingOneOfTypes(types(random)));
            case 10 -> EventCriteria.either(single(random), EventCriteria.havingAnyTag());
            default -> EventCriteria.havingTags(tags(random));
        };
    }

    private static EventCriteria single(Random random) {
        Set<Tag> tags = new HashSet<>(tags(random));
        tags.add(tag(random));
        return random.nextBoolean()
                ? EventCriteria.havingTags(Set.of(tag(random))).andBeingOneOfTypes(types(random))
                : EventCriteria.havingTags(tags).andBeingOneOfTypes(random.nextBoolean() ? types(random) : Set.of());
    }

    private static Set<QualifiedName> types(Random random) {
        return LogNode.names(name(random), "Other" + random.nextInt(2));
    }

    private static Set<Tag> tags(Random random) {
        Set<Tag> tags = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            tags.add(tag(random));
        }
        return tags;
    }

    private static Tag tag(Random random) {
        return new Tag("k" + random.nextInt(3), "v" + random.nextInt(4));
    }

    private static String name(Random random) {
        return "Name" + random.nextInt(4);
    }
}
