package org.isonomia.command.recorded;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Predicate;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.isonomia.command.Answer;
import org.isonomia.command.Commands;
import org.isonomia.command.Fingerprints;
import org.isonomia.command.Origin;
import org.isonomia.command.RecordingLog;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.Slices;
import org.isonomia.command.areas.Areas;
import org.isonomia.events.Digests;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.RecordedEvent;
import org.isonomia.events.recorded.Recorded;

/**
 * A community that lives: whatever a person sends is decided by the real decisions, at once followed by what the
 * automations make of it; time passes when told, and the clock does what is due then. The same acts give the same
 * entries, byte for byte.
 */
final class Recording implements AutoCloseable {
    private static final Duration BETWEEN_ACTS = Duration.ofMinutes(1);

    private final RecordingLog log = new RecordingLog(this::salt);
    private final AxonConfiguration axon = new Slices(Isonomia.CATALOGUE)
            .configure(Areas.guarded())
            .registerEventStorageEngine(c -> log)
            .componentRegistry(registry -> registry.disableEnhancer(SliceFixture.UPDATE_CHECK))
            .start();
    private final Commands commands = new Commands(
            axon.getComponent(CommandBus.class),
            log,
            new Fingerprints(new byte[32]),
            Runnable::run,
            bound -> 0,
            Areas.ERASED);
    private final DueBook due = new DueBook();
    private final Map<String, Integer> acts = new HashMap<>();
    private final ArrayDeque<RecordedEvent> unseen = new ArrayDeque<>();
    private String begun = "";
    private Instant now;
    private int seen;
    private int salts;

    Recording(Instant start) {
        now = start;
    }

    /** Goes on with a log that was recorded before, whose entries the automations have seen. */
    static Recording after(Recorded before) {
        var recording = new Recording(Instant.EPOCH);
        recording.log.begunBy(before);
        recording.log.events().forEach(recording.due::see);
        recording.seen = recording.log.events().size();
        recording.begun = "after " + recording.seen + "/";
        recording.now = recording.log.events().getLast().stamp().at();
        return recording;
    }

    private byte[] salt() {
        return HexFormat.of().parseHex(Digests.sha256("salt " + salts++ + " of the recorded logs"));
    }

    Instant now() {
        return now;
    }

    Instant in(Duration time) {
        return now.plus(time);
    }

    /** The latest of its kind. */
    <E extends Event> E last(Class<E> type) {
        return last(type, every -> true);
    }

    /** The latest of these. */
    <E extends Event> E last(Class<E> type, Predicate<E> which) {
        return log.events().reversed().stream()
                .map(RecordedEvent::event)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    Recorded recorded() {
        return log.recorded();
    }

    /** A minute later. */
    void act(MemberId by, Object command) {
        pass(BETWEEN_ACTS);
        accepted(command, Origin.member(by, key(by.value(), command), now));
    }

    /** What the operator does. */
    void operate(Object command) {
        pass(BETWEEN_ACTS);
        accepted(command, Origin.operator(key("operator", command), now));
    }

    void pass(Duration time) {
        until(now.plus(time));
    }

    void until(Instant end) {
        for (var row = due.next(end); row.isPresent(); row = due.next(end)) {
            var next = row.get();
            if (next.at().isAfter(now)) now = next.at();
            due.forget(next);
            send(Areas.due(next.act(), next.subject()), Origin.automation(next.cause(), next.act(), now));
            follow();
        }
        now = end;
    }

    private String key(String by, Object command) {
        String act = begun + by + "/" + command.getClass().getSimpleName();
        return act + "/" + acts.merge(act, 1, Integer::sum);
    }

    private void accepted(Object command, Origin origin) {
        if (!(send(command, origin) instanceof Answer.Accepted accepted) || accepted.repeated())
            throw new AssertionError("%s at %s: %s".formatted(command, now, send(command, origin)));
        follow();
    }

    private Answer send(Object command, Origin origin) {
        return commands.send(command, origin).join();
    }

    /** What automations make of the entries that are new, and of those that come of it. */
    private void follow() {
        for (; seen < log.events().size(); seen++) unseen.add(log.events().get(seen));
        while (!unseen.isEmpty()) {
            var entry = unseen.remove();
            due.see(entry);
            for (var automation : Areas.automations())
                automation
                        .then()
                        .apply(entry.event())
                        .ifPresent(command ->
                                send(command, Origin.automation(entry.stamp().id(), automation.name(), now)));
            Unsealing.of(entry, log)
                    .ifPresent(command ->
                            send(command, Origin.automation(entry.stamp().id(), Unsealing.NAME, now)));
            for (; seen < log.events().size(); seen++) unseen.add(log.events().get(seen));
        }
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
