package org.isonomia.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.eventstore.LogNode.event;
import static org.isonomia.eventstore.LogNode.failure;
import static org.isonomia.eventstore.LogNode.get;
import static org.isonomia.eventstore.LogNode.never;
import static org.isonomia.eventstore.LogNode.tagged;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an append depends on. */
class ConditionTest {

    private static final Tag POLL = new Tag("poll", "p1");

    private final String database = Postgres.freshLog();
    private final LogNode node = LogNode.on(database);

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_v2_event_conflicts_with_a_v1_criterion() {
        TaggedEventMessage<?> second = event(UUID.randomUUID(), "polls.PollClosed", "2", "closed", Map.of(), POLL);
        get(node.append(never(tagged("poll", "p1", "polls.PollClosed")), second));

        assertThat(failure(node.append(never(tagged("poll", "p1", "polls.PollClosed")), event("x", "late", POLL))))
                .get()
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThat(node.source(tagged("poll", "p1", "polls.PollClosed")).texts())
                .containsExactly("closed");
    }

    @Test
    void an_append_of_another_type_under_the_same_tag_is_no_conflict() {
        get(node.append(never(tagged("poll", "p1", "polls.PollClosed")), event("polls.BallotCast", "a", POLL)));

        assertThat(get(node.append(
                                never(tagged("poll", "p1", "polls.PollClosed")), event("polls.BallotCast", "b", POLL)))
                        .firstPosition())
                .isEqualTo(1);
    }

    @Test
    void an_append_without_criteria_is_refused_outside_an_import() {
        for (AppendCondition condition : new AppendCondition[] {
            AppendCondition.none(),
            never(EventCriteria.either()),
            never(EventCriteria.havingAnyTag()),
            never(EventCriteria.either(tagged("poll", "p1", "x"), EventCriteria.havingAnyTag()))
        }) {
            assertThat(failure(node.append(condition, event("x", "a", POLL))))
                    .get()
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(node.reader.head()).isEqualTo(-1);
    }

    @Test
    void metadata_nobody_knows_is_refused() {
        assertThat(failure(node.append(
                        never(tagged("poll", "p1", "x")),
                        event(UUID.randomUUID(), "x", "1", "a", Map.of("traceId", "1"), POLL))))
                .get()
                .isInstanceOf(IllegalArgumentException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .contains("traceId");
    }

    @Test
    void events_of_different_commands_cannot_share_an_append() {
        assertThat(failure(node.append(
                        never(tagged("poll", "p1", "x")),
                        LogNode.byCommand(UUID.randomUUID(), "f", "x", "a", POLL),
                        LogNode.byCommand(UUID.randomUUID(), "f", "x", "b", POLL))))
                .get()
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void another_nodes_append_between_sourcing_and_appending_is_a_conflict() {
        try (LogNode other = LogNode.on(database)) {
            get(node.append(never(tagged("poll", "p1", "Opened")), event("Opened", "open", POLL)));
            EventCriteria closed = tagged("poll", "p1", "Closed");
            LogNode.Sourced sourced = node.source(closed);
            get(other.append(never(closed), event("Closed", "closed", POLL)));

            assertThat(failure(node.append(never(closed).withMarker(sourced.marker()), event("Cast", "late", POLL))))
                    .get()
                    .isInstanceOf(AppendEventsTransactionRejectedException.class);
            assertThat(get(node.append(
                                    never(closed).withMarker(node.source(closed).marker()), event("Noted", "n", POLL)))
                            .firstPosition())
                    .isEqualTo(2);
        }
    }

    @Test
    void a_marker_sources_only_what_came_after_it() {
        EventCriteria criteria = tagged("poll", "p1", "x");
        get(node.append(never(tagged("none", "0", "x")), event("x", "a", POLL), event("x", "b", POLL)));
        var marker = node.source(criteria).marker();
        assertThat(marker).isEqualTo(new GlobalIndexConsistencyMarker(1));
        get(node.append(never(tagged("none", "0", "x")), event("x", "c", POLL)));

        assertThat(LogNode.read(node.engine.source(SourcingCondition.conditionFor(marker.position(), criteria), null))
                        .texts())
                .containsExactly("c");
    }

    @Test
    void a_transaction_rolled_back_appends_nothing() {
        var transaction =
                get(node.engine.appendEvents(never(tagged("poll", "p1", "x")), null, List.of(event("x", "a", POLL))));
        transaction.rollback(null);

        assertThat(failure(transaction.commit(null))).get().isInstanceOf(IllegalStateException.class);
        assertThat(node.reader.head()).isEqualTo(-1);
    }
}
