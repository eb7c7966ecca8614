package org.isonomia.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Forms {@link Sealer sealed}, so that whoever carries one can neither read nor change it. One opens for an hour. Passwords are left out. */
@Component
public final class SealedForms {
    public static final Duration LIFE = Duration.ofHours(1);

    /** In characters; more than any field of ours takes, less than a form may have. */
    public static final int LONGEST = 700_000;

    private static final String PURPOSE = "form";

    /** @param path where it was sent to */
    public record Kept(String path, Map<String, List<String>> fields, Instant until) {}

    private final Sealer sealer;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    public SealedForms(Sealer sealer, Clock clock) {
        this.sealer = sealer;
        this.clock = clock;
    }

    /** Empty when it is longer than anybody may keep. */
    public Optional<String> seal(String path, Map<String, List<String>> sent) {
        var fields = new LinkedHashMap<>(sent);
        fields.keySet().removeIf(name -> name.equals(CsrfCookies.FIELD) || name.contains("assword"));
        byte[] plain =
                json.writeValueAsBytes(new Kept(path, fields, clock.instant().plus(LIFE)));
        return Optional.of(sealer.seal(PURPOSE, plain)).filter(text -> text.length() <= LONGEST);
    }

    /** Empty when it is not one of ours, or its hour is over. */
    public Optional<Kept> open(String sealed) {
        if (sealed.isEmpty() || sealed.length() > LONGEST) return Optional.empty();
        return sealer.open(PURPOSE, sealed)
                .map(plain -> json.readValue(plain, Kept.class))
                .filter(kept -> clock.instant().isBefore(kept.until()));
    }
}
