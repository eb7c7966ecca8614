package org.isonomia.rules.deciding;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.Effect;
import org.isonomia.rules.sortition.Rfc3797;
import org.isonomia.rules.yesno.Result.Outcome;

/** Which results can be challenged, until when, and how many are drawn to hear it (DESIGN "Effects"). */
public final class Challenges {
    /** Where the procedure names no panel of its own. */
    public static final int PLACES = 7;

    /** How long effects that cannot be undone wait at least. */
    public static final Duration IRREVERSIBLE = Duration.ofDays(7);

    private Challenges() {}

    /**
     * A binding result that ends its matter, for as long as the procedure says. A failed quorum and standing objections
     * have what follows them; a panel's verdict on a challenge and the poll held again are final. What cannot be undone can
     * be challenged for a week at least, whatever the procedure says.
     */
    public static Optional<Instant> until(PollTerms terms, Outcome outcome, Instant decidedAt) {
        var window = window(terms);
        var reason = terms.occasion().reason();
        boolean ends = outcome != Outcome.QUORUM_FAILED && outcome != Outcome.OBJECTED;
        boolean last = reason == Reason.CHALLENGE || reason == Reason.RERUN;
        return terms.binding() && window.isPositive() && ends && !last && hasPanel(terms)
                ? Optional.of(decidedAt.plus(window))
                : Optional.empty();
    }

    private static Duration window(PollTerms terms) {
        var window = terms.conduct().challenge();
        boolean irreversible = Stream.concat(
                        terms.effects().stream(), terms.options().stream().flatMap(option -> option.effects().stream()))
                .anyMatch(Effect::irreversible);
        return irreversible && window.compareTo(IRREVERSIBLE) < 0 ? IRREVERSIBLE : window;
    }

    public static int places(Conduct conduct) {
        return conduct.fallback().places() > 0 ? conduct.fallback().places() : PLACES;
    }

    /** RFC 3797 numbers a pool of at most 65,535. */
    private static boolean hasPanel(PollTerms terms) {
        return terms.roll().count() <= Rfc3797.MOST_POOL;
    }
}
