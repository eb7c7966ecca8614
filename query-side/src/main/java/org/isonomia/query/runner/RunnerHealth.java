package org.isonomia.query.runner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far each view and automation is, and what keeps it. */
public record RunnerHealth(long head, List<View> views, List<Automation> automations, List<Incomplete> incomplete) {
    /**
     * @param rebuilding how far a rebuild beside the live view is; absent when none runs
     * @param failure why it does not go on, until it does
     */
    public record View(
            String name,
            int version,
            long position,
            @Nullable Long rebuilding,
            @Nullable String failure) {}

    /** @param failingSince when it stopped; it tries again by itself and never skips */
    public record Automation(
            String name,
            long position,
            @Nullable String failure,
            @Nullable Instant failingSince) {}

    public boolean healthy() {
        return incomplete.isEmpty()
                && views.stream().allMatch(view -> view.failure() == null)
                && automations.stream().allMatch(automation -> automation.failure() == null);
    }

    /** Whether every view has reached the end of the log as it was seen here. */
    public boolean caughtUp() {
        return views.stream().allMatch(view -> view.position() >= head);
    }

    static RunnerHealth of(
            long head,
            Map<ViewTask, Loop> views,
            Map<ReactionTask, Loop> automations,
            Progress progress,
            List<Incomplete> incomplete) {
        var shown = new ArrayList<View>();
        views.forEach((task, loop) -> {
            var projection = task.projection();
            var failure = loop.failure();
            shown.add(new View(
                    projection.name(),
                    projection.version(),
                    progress.of(projection.name()),
                    task.rebuilding(),
                    failure == null ? null : failure.reason()));
        });
        var acting = new ArrayList<Automation>();
        automations.forEach((task, loop) -> {
            var failure = loop.failure();
            acting.add(new Automation(
                    task.name(),
                    task.position(),
                    failure == null ? null : failure.reason(),
                    failure == null ? null : failure.since()));
        });
        return new RunnerHealth(head, List.copyOf(shown), List.copyOf(acting), incomplete);
    }
}
