package org.isonomia.audit.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.NameUuid;
import org.isonomia.events.codec.Stamp;
import org.jspecify.annotations.Nullable;

/** Entries with the ids, ordinals and causes a server would give them, and a clock that goes when told. */
public class Log {
    public final List<Draft> drafts = new ArrayList<>();
    public Instant now = Instant.parse("2026-03-01T09:00:00Z");
    private int acts;

    public static MemberId member(String name) {
        return new MemberId("m_" + name);
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public UUID act(MemberId by, Event... events) {
        pass(Duration.ofSeconds(1));
        return append(NameUuid.command(by.value(), "act-" + acts++), by, null, List.of(events));
    }

    public UUID because(UUID cause, Event... events) {
        return append(NameUuid.automation(cause, "automation-" + acts++), null, cause, List.of(events));
    }

    public UUID clock(Event... events) {
        return append(NameUuid.command("clock", "due-" + acts++), null, null, List.of(events));
    }

    /** @return the id of the last entry */
    private UUID append(UUID command, @Nullable MemberId by, @Nullable UUID because, List<Event> events) {
        for (int ordinal = 0; ordinal < events.size(); ordinal++)
            drafts.add(new Draft(
                    new Stamp(NameUuid.entry(command, ordinal), now, by, command, ordinal, because),
                    events.get(ordinal)));
        return NameUuid.entry(command, events.size() - 1);
    }
}
