package org.isonomia.eventstore;

import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;

/** Entries as Axon's messages. The token of an entry is its position: what a reader at that token has covered. */
final class EntryMessages {

    private final EntryCodec codec;

    EntryMessages(EntryCodec codec) {
        this.codec = codec;
    }

    EventMessage message(Sourcing.Row row) {
        DecodedEntry entry = codec.decode(row.bytes());
        return new GenericEventMessage(
                entry.id().toString(),
                new MessageType(entry.name(), entry.version()),
                entry.payload(),
                entry.metadata(),
                entry.at());
    }

    Context context(Sourcing.Row row) {
        return TrackingToken.addToContext(Context.empty(), new GlobalSequenceTrackingToken(row.position()));
    }
}
