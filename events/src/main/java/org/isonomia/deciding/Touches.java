package org.isonomia.deciding;

import java.util.List;
import org.isonomia.events.polls.PollTerms;

/** What effects touch: of two polls that touch the same, the one that closed first takes effect first. */
public final class Touches {
    private Touches() {}

    /** Roles, members, tokens and the log that any of its results can touch, sorted; none where it has no effects. */
    public static List<String> of(PollTerms terms) {
        if (!terms.matter().binding()
                || terms.isOfFirstRules()
                || terms.occasion().isOfResult()) return List.of();
        return terms.anyEffects().stream()
                .flatMap(effect -> effect.touches().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
