package org.isonomia.audit.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.isonomia.audit.fold.Automation;
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

    /** By the automation that does such a thing because of such an entry; of a log that is none, by whatever. */
    public UUID because(UUID cause, Event... events) {
        var name = drafts.stream()
                .filter(draft -> draft.stamp().id().equals(cause))
                .findFirst()
                .flatMap(draft -> automation(draft, List.of(events)))
                .map(Automation::name)
                .orElseGet(() -> "automation-" + acts++);
        return append(NameUuid.automation(cause, name), null, cause, List.of(events));
    }

    /** What is due by the latest entry that asks for it. */
    public UUID clock(Event... events) {
        for (Draft draft : drafts.reversed()) {
            var automation = automation(draft, List.of(events));
            if (automation.isEmpty()) continue;
            var cause = draft.stamp().id();
            var command = NameUuid.automation(cause, automation.get().name());
            return append(command, null, cause, List.of(events));
        }
        return append(NameUuid.command("clock", "due-" + acts++), null, null, List.of(events));
    }

    private static Optional<Automation> automation(Draft cause, List<Event> events) {
        return events.stream()
                .map(Automation::of)
                .filter(automations -> !automations.isEmpty())
                .findFirst()
                .flatMap(automations -> automations.stream()
                        .filter(each -> each.from().test(cause.event()))
                        .findFirst());
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
