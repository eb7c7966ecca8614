package org.isonomia.query.runner;

import java.time.Instant;
import java.util.List;
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
}
