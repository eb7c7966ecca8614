package org.isonomia.command.effects;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isonomia.events.Event;
import org.isonomia.events.PollId;
import org.isonomia.events.results.ResultEvent.EffectOrder;
import org.isonomia.events.results.ResultEvent.EffectsDone;
import org.isonomia.events.results.ResultEvent.EffectsFreed;
import org.isonomia.events.results.ResultEvent.EffectsQueued;

/**
 * Polls whose effects are not settled, in the order in which they closed: each waits for those before it that touch the
 * same (DESIGN "Effects").
 */
public record EffectQueue(List<EffectsQueued> waiting) {
    public static final EffectQueue EMPTY = new EffectQueue(List.of());

    public EffectQueue after(EffectOrder event) {
        return switch (event) {
            case EffectsQueued e -> {
                var more = new ArrayList<>(waiting);
                more.add(e);
                yield new EffectQueue(List.copyOf(more));
            }
            case EffectsDone e -> without(e.poll());
            case EffectsFreed e -> this;
        };
    }

    /** Whether one that closed before it and touches the same is not settled. */
    public boolean waits(PollId poll) {
        for (int place = 0; place < waiting.size(); place++)
            if (waiting.get(place).poll().equals(poll)) return waits(place);
        return false;
    }

    /** What says that it is settled, and whom that frees; nothing for a poll that has no effects. */
    public List<Event> done(PollId poll) {
        var left = without(poll);
        if (left.waiting.size() == waiting.size()) return List.of();
        var events = new ArrayList<Event>();
        events.add(new EffectsDone(poll));
        for (EffectsQueued other : left.waiting)
            if (waits(other.poll()) && !left.waits(other.poll())) events.add(new EffectsFreed(other.poll(), poll));
        return events;
    }

    private boolean waits(int place) {
        var touches = waiting.get(place).touches();
        return waiting.subList(0, place).stream()
                .anyMatch(earlier -> !Collections.disjoint(earlier.touches(), touches));
    }

    private EffectQueue without(PollId poll) {
        return new EffectQueue(
                waiting.stream().filter(queued -> !queued.poll().equals(poll)).toList());
    }
}
