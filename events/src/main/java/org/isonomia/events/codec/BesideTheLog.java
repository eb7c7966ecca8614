package org.isonomia.events.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.isonomia.events.Digests;
import org.isonomia.events.PublicText;
import org.isonomia.events.Sealed;
import tools.jackson.databind.ObjectWriter;

/** Collects, while one event is written, what its entry only points to. */
final class BesideTheLog {
    final List<EncodedEvent.Opening> openings = new ArrayList<>();
    final List<EncodedEvent.Text> texts = new ArrayList<>();
    private final Supplier<byte[]> salts;
    private final ObjectWriter plain;

    BesideTheLog(Supplier<byte[]> salts, ObjectWriter plain) {
        this.salts = salts;
        this.plain = plain;
    }

    String seal(Sealed<?> sealed) {
        return switch (sealed) {
            case Sealed.Committed<?> committed -> committed.commitment();
            case Sealed.Plain<?> value -> {
                byte[] salt = salts.get();
                byte[] bytes = plain.writeValueAsBytes(value.value());
                String commitment = EventJson.commitment(salt, bytes);
                openings.add(new EncodedEvent.Opening(commitment, value.subject(), salt, bytes, value.room()));
                yield commitment;
            }
        };
    }

    String store(PublicText text) {
        return switch (text) {
            case PublicText.Stored stored -> stored.sha256();
            case PublicText.Full full -> {
                byte[] utf8 = full.text().getBytes(UTF_8);
                String sha256 = Digests.sha256(utf8);
                texts.add(new EncodedEvent.Text(sha256, utf8));
                yield sha256;
            }
        };
    }
}
