package org.isonomia.bench;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** Ballots as the product casts them: what they are, and what casting one depends on. */
final class Ballots {

    private static final Set<QualifiedName> STANDING =
            Set.of(new QualifiedName("membership.MemberJoined"), new QualifiedName("membership.MemberLeft"));
    private static final Set<QualifiedName> LIFECYCLE =
            Set.of(new QualifiedName("polls.PollOpened"), new QualifiedName("polls.PollClosed"));

    private Ballots() {}

    /** The member's standing and the life of the poll; not anyone's ballot. */
    static EventCriteria dependencies(String poll, String member) {
        return EventCriteria.either(
                EventCriteria.havingTags(new Tag("member", member)).andBeingOneOfTypes(STANDING),
                EventCriteria.havingTags(new Tag("poll", poll)).andBeingOneOfTypes(LIFECYCLE));
    }

    static Set<Tag> tags(String poll, String member) {
        return Set.of(new Tag("poll", poll), new Tag("ballot", poll + "/" + member));
    }

    static String data(String poll, String member) {
        return "{\"poll\":\"" + poll + "\",\"voter\":\"" + member + "\",\"choice\":{\"yes\":true}}";
    }

    static List<TaggedEventMessage<?>> cast(UUID id, UUID command, String poll, String member) {
        return List.of(new GenericTaggedEventMessage<>(
                new GenericEventMessage(
                        id.toString(),
                        new MessageType("polls.BallotCast", "1"),
                        data(poll, member),
                        Map.of("command", command.toString(), "fingerprint", "yes"),
                        Instant.now()),
                tags(poll, member)));
    }
}
