package org.isonomia.query.runner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** How far each view is known to be, whichever node brought it there, and who waits for it. */
final class Progress {
    private record Waiting(Collection<String> views, long position, CompletableFuture<Boolean> answer) {}

    private final Map<String, Long> positions = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final Pulse pulse;

    /** @param pulse beats whenever a view has moved */
    Progress(Collection<String> views, Pulse pulse) {
        views.forEach(view -> positions.put(view, -1L));
        this.pulse = pulse;
    }

    synchronized void reached(String view, long position) {
        if (position <= of(view)) return;
        positions.put(view, position);
        waiting.removeIf(one -> {
            if (!shows(one.views, one.position)) return one.answer.isDone();
            one.answer.completeAsync(() -> true); // on another thread: whoever waits must not hold up the view
            return true;
        });
        pulse.beat();
    }

    synchronized long of(String view) {
        return positions.getOrDefault(view, -1L);
    }

    /** What every view shows. */
    synchronized long least() {
        return positions.values().stream().mapToLong(Long::longValue).min().orElse(-1);
    }

    synchronized CompletableFuture<Boolean> await(Collection<String> views, long position, Duration timeout) {
        var wanted = views.isEmpty() ? List.copyOf(positions.keySet()) : List.copyOf(views);
        if (!positions.keySet().containsAll(wanted)) throw new IllegalArgumentException("no such view in " + wanted);
        if (shows(wanted, position)) return CompletableFuture.completedFuture(true);
        var answer = new CompletableFuture<Boolean>();
        waiting.add(new Waiting(wanted, position, answer));
        return answer.completeOnTimeout(false, timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean shows(Collection<String> views, long position) {
        return views.stream().allMatch(view -> of(view) >= position);
    }
}
