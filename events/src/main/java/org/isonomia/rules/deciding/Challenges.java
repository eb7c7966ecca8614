package org.isonomia.rules.deciding;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.sortition.Rfc3797;
import org.isonomia.rules.yesno.Result.Outcome;

/** Which results can be challenged, until when, and how many are drawn to hear it (DESIGN "Effects"). */
public final class Challenges {
    /** Where the procedure names no panel of its own. */
    public static final int PLACES = 7;

    private Challenges() {}

    /**
     * A binding result that ends its matter, for as long as the procedure says. A failed quorum and standing objections
     * have what follows them; a panel's verdict on a challenge and the poll held again are final.
     */
    public static Optional<Instant> until(PollTerms terms, Outcome outcome, Instant decidedAt) {
        var window = terms.conduct().challenge();
        var reason = terms.occasion().reason();
        boolean ends = outcome != Outcome.QUORUM_FAILED && outcome != Outcome.OBJECTED;
        boolean last = reason == Reason.CHALLENGE || reason == Reason.RERUN;
        return terms.binding() && window.isPositive() && ends && !last && hasPanel(terms)
                ? Optional.of(decidedAt.plus(window))
                : Optional.empty();
    }

    public static int places(Conduct conduct) {
        return conduct.fallback().places() > 0 ? conduct.fallback().places() : PLACES;
    }

    /** RFC 3797 numbers a pool of at most 65,535. */
    private static boolean hasPanel(PollTerms terms) {
        return terms.roll().count() <= Rfc3797.MOST_POOL;
    }
}
