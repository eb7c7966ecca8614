package org.isonomia.web.wiring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.isonomia.events.Catalogue;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.codec.EncodedEvent;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.codec.RecordedEvent;
import org.isonomia.events.codec.Stamp;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.eventstore.Blob;
import org.isonomia.eventstore.DecodedEntry;
import org.isonomia.eventstore.DraftEntry;
import org.isonomia.eventstore.EncodedEntry;
import org.isonomia.eventstore.EntryCodec;
import org.isonomia.eventstore.SealedValue;
import org.jspecify.annotations.Nullable;

/** Writes and reads the log's entries with the contract's codec. */
final class LogCodec implements EntryCodec {
    private static final String BY = "by";
    private static final String COMMAND = "command";
    private static final String BECAUSE = "because";

    private final Catalogue catalogue;
    private final JsonEntryCodec codec;

    LogCodec(Catalogue catalogue, JsonEntryCodec codec) {
        this.catalogue = catalogue;
        this.codec = codec;
    }

    @Override
    public EncodedEntry encode(DraftEntry draft) {
        String by = draft.metadata().get(BY);
        var stamp = new Stamp(
                draft.id(),
                draft.at(),
                by == null ? null : new MemberId(by),
                id(draft.metadata().get(COMMAND)),
                draft.ordinal(),
                id(draft.metadata().get(BECAUSE)));
        EncodedEvent encoded = codec.encode(stamp, (Event) draft.payload());
        return new EncodedEntry(
                encoded.bytes(),
                encoded.openings().stream()
                        .map(o -> new SealedValue(o.commitment(), o.subject().value(), o.salt(), o.value(), o.room()))
                        .toList(),
                encoded.texts().stream()
                        .map(t -> new Blob(t.sha256(), t.utf8()))
                        .toList(),
                draft.payload() instanceof PersonalDataErased erased
                        ? Optional.of(erased.member().value())
                        : Optional.empty());
    }

    @Override
    public DecodedEntry decode(byte[] entryBytes) {
        RecordedEvent recorded = codec.decode(entryBytes);
        Stamp stamp = recorded.stamp();
        int version = catalogue.of(recorded.event().getClass()).version();
        return new DecodedEntry(
                stamp.id(), recorded.name(), Integer.toString(version), stamp.at(), recorded.event(), metadata(stamp));
    }

    private static Map<String, String> metadata(Stamp stamp) {
        var metadata = new HashMap<String, String>();
        if (stamp.by() != null) metadata.put(BY, stamp.by().value());
        if (stamp.command() != null) metadata.put(COMMAND, stamp.command().toString());
        if (stamp.because() != null) metadata.put(BECAUSE, stamp.because().toString());
        return metadata;
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
