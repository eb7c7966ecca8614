package org.isonomia.eventstore;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.isonomia.eventstore.PreparedAppend.CommandKey;

/**
 * What may travel with an event, and no more: an unknown key would otherwise be lost silently or end up in public
 * entries unseen.
 */
final class AppendMetadata {

    private static final String AT = "at";
    private static final String COMMAND = "command";
    private static final String FINGERPRINT = "fingerprint";
    private static final Set<String> IN_ENTRY = Set.of("by", COMMAND, "because");

    private final Set<String> known;
    private final Set<String> inEntry;

    /** Takes keys beyond the known ones into entries. */
    AppendMetadata(Set<String> further) {
        this.inEntry = union(IN_ENTRY, further);
        this.known = union(inEntry, Set.of(AT, FINGERPRINT));
    }

    void check(EventMessage event) {
        Set<String> unknown = new TreeSet<>(event.metadata().keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "Events carry only the metadata " + new TreeSet<>(known) + ", not " + unknown);
        }
        String because = event.metadata().get("because");
        if (because != null) {
            UUID unused = UUID.fromString(because);
        }
    }

    static Instant at(EventMessage event) {
        String at = event.metadata().get(AT);
        return at == null ? event.timestamp() : Instant.parse(at);
    }

    /** The part of the metadata that becomes part of the entry. */
    Map<String, String> forEntry(EventMessage event) {
        Map<String, String> kept = new TreeMap<>(event.metadata());
        kept.keySet().retainAll(inEntry);
        return kept;
    }

    static Optional<CommandKey> command(EventMessage event) {
        String command = event.metadata().get(COMMAND);
        String fingerprint = event.metadata().get(FINGERPRINT);
        if ((command == null) != (fingerprint == null)) {
            throw new IllegalArgumentException("A command id and its fingerprint come together or not at all");
        }
        return command == null || fingerprint == null
                ? Optional.empty()
                : Optional.of(new CommandKey(UUID.fromString(command), fingerprint));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
