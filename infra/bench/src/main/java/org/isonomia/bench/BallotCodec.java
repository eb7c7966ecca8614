package org.isonomia.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.isonomia.eventstore.DecodedEntry;
import org.isonomia.eventstore.DraftEntry;
import org.isonomia.eventstore.EncodedEntry;
import org.isonomia.eventstore.EntryCodec;

/** Writes entries of the size and shape of real ones, and reads back as little as sourcing needs. */
final class BallotCodec implements EntryCodec {

    private static final Instant SOME_TIME = Instant.parse("2026-11-23T10:02:07.123Z");

    @Override
    public EncodedEntry encode(DraftEntry draft) {
        String tags = draft.tags().stream()
                .map(tag -> "\"" + tag.key() + ":" + tag.value() + "\"")
                .sorted()
                .collect(Collectors.joining(","));
        String json = "{\"id\":\"" + draft.id() + "\",\"type\":\"" + draft.name() + "/" + draft.version()
                + "\",\"at\":\"" + draft.at()
                + "\",\"by\":\"m_2b6f0cc904d137be2e1730235f5664094b831186\",\"command\":\""
                + draft.metadata().getOrDefault("command", "") + "\",\"ordinal\":" + draft.ordinal()
                + ",\"tags\":[" + tags + "],\"data\":" + draft.payload() + "}";
        return new EncodedEntry(json.getBytes(StandardCharsets.UTF_8), List.of(), List.of());
    }

    @Override
    public DecodedEntry decode(byte[] entryBytes) {
        String json = new String(entryBytes, StandardCharsets.UTF_8);
        return new DecodedEntry(UUID.fromString(json.substring(7, 43)), "polls.Read", "1", SOME_TIME, json, Map.of());
    }
}
