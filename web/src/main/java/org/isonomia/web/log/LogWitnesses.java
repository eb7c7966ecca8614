package org.isonomia.web.log;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isonomia.transparency.store.Cosignatures.Latest;
import org.isonomia.transparency.store.PublishedLog;
import org.springframework.stereotype.Component;

/** The witnesses that the operator named, and what each signed last, for people. */
@Component
public final class LogWitnesses {
    /** @param signed absent when it never signed */
    public record Seen(String name, String key, Optional<Signed> signed) {}

    /** @param at as the witness says */
    public record Signed(long size, Instant at) {}

    private final PublishedLog log;
    private final ConfiguredWitnesses configured;

    LogWitnesses(PublishedLog log, ConfiguredWitnesses configured) {
        this.log = log;
        this.configured = configured;
    }

    public List<Seen> read() {
        if (configured.keys().isEmpty()) return List.of();
        var latest = log.cosignatures().stream().collect(toMap(Latest::witness, Function.identity()));
        return configured.keys().stream()
                .map(key -> new Seen(
                        key.name(),
                        key.text(),
                        Optional.ofNullable(latest.get(key.text()))
                                .map(last -> new Signed(last.size(), Instant.ofEpochSecond(last.at())))))
                .toList();
    }
}
