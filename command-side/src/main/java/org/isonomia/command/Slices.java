package org.isonomia.command;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.commandhandling.CommandHandler;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.messaging.core.GenericMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.correlation.CorrelationDataProviderRegistry;
import org.axonframework.messaging.core.correlation.DefaultCorrelationDataProviderRegistry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.isonomia.events.Catalogue;
import org.isonomia.events.Event;
import org.isonomia.events.NameUuid;
import org.isonomia.events.Tag;

/**
 * The only place that knows Axon. Each slice is handled the same way: source the facts inside its boundary, decide,
 * append under the condition that nothing inside the boundary has changed meanwhile.
 */
public final class Slices {
    private final Catalogue catalogue;

    public Slices(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws IllegalArgumentException for a decision without reads: it would append without a condition */
    public EventSourcingConfigurer configure(List<Reads<?, ?>> slices) {
        var module = CommandHandlingModule.named("slices").commandHandlers();
        for (Reads<?, ?> slice : slices) {
            if (slice.isEmpty()) throw new IllegalArgumentException(slice.command() + " reads nothing");
            module = module.commandHandler(name(slice.command()), handler(slice));
        }
        return EventSourcingConfigurer.create()
                .registerCommandHandlingModule(module.build())
                .registerTagResolver(c -> event -> axonTags(catalogue.tags(event(event))))
                .componentRegistry(registry -> registry.registerComponent(MessageTypeResolver.class, c -> this::type)
                        .registerComponent(
                                CorrelationDataProviderRegistry.class,
                                c -> new DefaultCorrelationDataProviderRegistry()
                                        .registerProvider(p -> Stamped::correlation)));
    }

    static QualifiedName name(Class<?> command) {
        return new QualifiedName(command);
    }

    private <C, S extends Decision<C>> CommandHandler handler(Reads<C, S> reads) {
        return (message, context) -> {
            C command = reads.command().cast(message.payload());
            Instant now = Stamped.now(message);
            UUID id = Stamped.command(message);
            var decided = context.component(EventStore.class)
                    .transaction(context)
                    .source(SourcingCondition.conditionFor(criteria(reads, command)))
                    .reduce(reads.nothing(), (state, entry) -> evolve(reads, state, command, entry.message()))
                    .thenApply(state -> {
                        Verdict verdict = state.decide(command, now);
                        if (verdict instanceof Verdict.Accepted accepted)
                            EventAppender.forContext(context).append(messages(accepted.events(), id, now));
                        return result(verdict);
                    });
            return MessageStream.fromFuture(decided);
        };
    }

    private <C, S extends Decision<C>> S evolve(Reads<C, S> reads, S state, C command, EventMessage message) {
        Event event = event(message);
        return reads.evolve(state, command, event, catalogue.tags(event));
    }

    private <C> EventCriteria criteria(Reads<C, ?> reads, C command) {
        return EventCriteria.either(reads.boundary(command).entrySet().stream()
                .map(read -> EventCriteria.havingTags(axonTag(read.getKey()))
                        .andBeingOneOfTypes(read.getValue().stream()
                                .map(type ->
                                        new QualifiedName(catalogue.of(type).name()))
                                .collect(toSet())))
                .toList());
    }

    private List<EventMessage> messages(List<Event> events, UUID command, Instant now) {
        return java.util.stream.IntStream.range(0, events.size())
                .<EventMessage>mapToObj(ordinal -> {
                    Event event = events.get(ordinal);
                    return new GenericEventMessage(
                            new GenericMessage(
                                    NameUuid.entry(command, ordinal).toString(),
                                    messageType(event.getClass()),
                                    event,
                                    java.util.Map.of()),
                            () -> now);
                })
                .toList();
    }

    private Optional<MessageType> type(Class<?> payload) {
        return catalogue.lists(payload) ? Optional.of(messageType(payload)) : Optional.empty();
    }

    private MessageType messageType(Class<?> event) {
        var kind = catalogue.of(event);
        return new MessageType(kind.name(), Integer.toString(kind.version()));
    }

    private static CommandResultMessage result(Verdict verdict) {
        return new GenericCommandResultMessage(new MessageType(Verdict.class), verdict);
    }

    private static Event event(EventMessage message) {
        if (message.payload() instanceof Event event) return event;
        throw new IllegalArgumentException("not one of our events: " + message.type());
    }

    private static Set<org.axonframework.messaging.eventstreaming.Tag> axonTags(Set<Tag> tags) {
        return tags.stream().map(Slices::axonTag).collect(toSet());
    }

    private static org.axonframework.messaging.eventstreaming.Tag axonTag(Tag tag) {
        return new org.axonframework.messaging.eventstreaming.Tag(tag.key(), tag.value());
    }
}
