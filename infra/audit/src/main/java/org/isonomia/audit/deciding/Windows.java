package org.isonomia.audit.deciding;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.yesno.Result.Outcome;
import org.jspecify.annotations.Nullable;

/** How long a result can be challenged, or at least its effects wait (DESIGN "Effects"). */
public final class Windows {
    /** What cannot be undone waits so long, whatever the charter says. */
    public static final Duration WEEK = Duration.ofDays(7);

    private static final int NUMBERED = 65_535;

    private Windows() {}

    /** Absent when nothing is to be waited for, or all ratify it. */
    public static Optional<Instant> until(PollTerms terms, Outcome outcome, Instant decided) {
        if (!terms.matter().binding() || goesOn(terms, outcome) || Judging.ratified(terms, outcome))
            return Optional.empty();
        var window = Terms.ofFirstRules(terms) ? first(terms) : second(terms);
        return window.isZero() || window.isNegative() ? Optional.empty() : Optional.of(decided.plus(window));
    }

    /** Once a challenge was heard and the result stands. */
    public static @Nullable Instant afterVerdict(PollTerms heard, Instant verdict) {
        return heard.hearing().irreversible() ? verdict.plus(WEEK) : null;
    }

    /** A failed quorum and objections have what follows them; so has a tie, since a lot ends it. */
    private static boolean goesOn(PollTerms terms, Outcome outcome) {
        return switch (outcome) {
            case QUORUM_FAILED, OBJECTED -> true;
            case TIED -> !Terms.ofFirstRules(terms);
            case ADOPTED, REJECTED, CHOSEN, NO_CHOICE -> false;
        };
    }

    /** What was challenged once is final, and what no panel could be drawn from; irreversible by its effects. */
    private static Duration first(PollTerms terms) {
        var reason = terms.occasion().reason();
        boolean last = reason == Reason.CHALLENGE || reason == Reason.RERUN;
        if (last || terms.electorate().roll().count() > NUMBERED) return Duration.ZERO;
        return longer(terms.electorate().conduct().challenge(), Effects.anyForGood(Effects.possible(terms)));
    }

    /** Two panels hear one matter; afterwards what cannot be undone still waits. */
    private static Duration second(PollTerms terms) {
        if (Terms.judges(terms)) return Duration.ZERO;
        boolean heardOut = terms.hearing().panels() >= Judging.PANELS;
        return longer(
                heardOut ? Duration.ZERO : terms.electorate().conduct().challenge(),
                terms.hearing().irreversible());
    }

    private static Duration longer(Duration asked, boolean forGood) {
        return forGood && asked.compareTo(WEEK) < 0 ? WEEK : asked;
    }
}
