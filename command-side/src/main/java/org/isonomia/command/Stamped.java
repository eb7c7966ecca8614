package org.isonomia.command;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.core.Message;

/** The metadata that travels from a command to its events; the log accepts these keys and no others. */
final class Stamped {
    static final String AT = "at";
    static final String BY = "by";
    static final String COMMAND = "command";
    static final String BECAUSE = "because";
    static final String FINGERPRINT = "fingerprint";
    private static final Set<String> KEYS = Set.of(AT, BY, COMMAND, BECAUSE, FINGERPRINT);

    private Stamped() {}

    static Map<String, String> metadata(Origin origin, String fingerprint) {
        var metadata = new HashMap<String, String>();
        metadata.put(AT, origin.now().toString());
        metadata.put(COMMAND, origin.command().toString());
        metadata.put(FINGERPRINT, fingerprint);
        if (origin.by() != null) metadata.put(BY, origin.by().value());
        if (origin.because() != null) metadata.put(BECAUSE, origin.because().toString());
        return metadata;
    }

    /** Our only correlation data: what an event takes over from its command. */
    static Map<String, String> correlation(Message message) {
        var metadata = new HashMap<String, String>(message.metadata());
        metadata.keySet().retainAll(KEYS);
        return metadata;
    }

    static Instant now(Message message) {
        return Instant.parse(required(message, AT));
    }

    static UUID command(Message message) {
        return UUID.fromString(required(message, COMMAND));
    }

    private static String required(Message message, String key) {
        String value = message.metadata().get(key);
        if (value == null) throw new IllegalArgumentException("a command carries '" + key + "'");
        return value;
    }
}
