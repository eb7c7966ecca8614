package org.isonomia.web.decisions;

import java.time.Instant;
import org.isonomia.query.decisions.MatterStep;
import org.isonomia.web.page.Page;
import org.jspecify.annotations.Nullable;

/** The steps of a matter in words and marks. */
public record StepWords(Page page) {
    public String classes(MatterStep step) {
        return switch (step.place()) {
            case DONE -> "done";
            case NOW -> "now";
            case ENDED -> "ended";
            case AHEAD, NOT_REACHED -> "ahead";
        };
    }

    public String icon(MatterStep step) {
        return switch (step.place()) {
            case DONE -> "check-lg";
            case NOW -> "record-circle-fill";
            case ENDED -> "x-lg";
            case AHEAD, NOT_REACHED -> "circle";
        };
    }

    /** When it was, is, or will be. */
    public String when(MatterStep step) {
        Instant from = step.from();
        Instant to = step.to();
        return switch (step.place()) {
            case DONE -> done(step, from, to);
            case NOW -> to == null ? page.t("step.now." + step.name()) : page.t("step.until", "when", page.near(to));
            case ENDED ->
                to != null
                        ? page.t("step.on", "when", page.patterned(to, "dMMMM"))
                        : from != null
                                ? page.t("step.on", "when", page.patterned(from, "dMMMM"))
                                : page.t("step.ended");
            case NOT_REACHED -> page.t("step.not-reached");
            case AHEAD ->
                from != null
                        ? page.t("step.opens", "when", page.near(from))
                        : to != null
                                ? page.t("step.after", "when", page.near(to))
                                : page.t("step.ahead." + step.name());
        };
    }

    private String done(MatterStep step, @Nullable Instant from, @Nullable Instant to) {
        if (from == null) return page.t("step.over");
        if (step.name() == MatterStep.Name.IN_FORCE) return page.t("step.since", "when", page.patterned(from, "dMMMM"));
        return to == null || page.day(from).equals(page.day(to))
                ? page.t("step.on", "when", page.patterned(from, "dMMMM"))
                : page.t("step.range", "from", page.patterned(from, "dMMMM"), "to", page.patterned(to, "dMMMM"));
    }
}
