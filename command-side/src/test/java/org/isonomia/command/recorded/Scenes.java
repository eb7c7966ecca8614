package org.isonomia.command.recorded;

import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.isonomia.events.recorded.Recorded;

/** The logs that the program of today records, scene after scene. */
enum Scenes {
    THE_STREAM(Scenes::begins, log -> {
        Founding.happens(log);
        Discussing.happens(log);
        Rotating.happens(log);
        Curating.happens(log);
        Questioning.happens(log);
        Drawing.happens(log);
        Asking.happens(log);
        Granting.happens(log);
        Lapsing.happens(log);
        Holding.happens(log);
        OpenEnds.happens(log);
    }),
    THE_MILL(Scenes::begins, Consenting::happens),
    THE_GROVE(Scenes::begins, Advising::happens),
    THE_QUARRY(Scenes::begins, Amending::happens),
    THE_FORD(Scenes::begins, Ratifying::happens),
    THE_FROST(Scenes::begins, Hibernating::happens),
    THE_FERRY(Scenes::begins, Suspending::happens),
    THE_ORCHARD(Scenes::begins, Circling::happens),
    THE_HARVEST(Scenes::begins, Stating::happens),
    AFTER_THE_UPDATE(() -> Recording.after(Recorded.named("before-auditors")), Updating::happens);

    private final Supplier<Recording> begins;
    private final Consumer<Recording> scenes;

    Scenes(Supplier<Recording> begins, Consumer<Recording> scenes) {
        this.begins = begins;
        this.scenes = scenes;
    }

    private static Recording begins() {
        return new Recording(Instant.parse("2025-09-01T09:00:00Z"));
    }

    /** The name of the log. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Recorded recorded() {
        try (var recording = begins.get()) {
            scenes.accept(recording);
            return recording.recorded();
        }
    }
}
