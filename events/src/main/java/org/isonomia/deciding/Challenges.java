package org.isonomia.deciding;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.sortition.Rfc3797;
import org.isonomia.rules.yesno.Result.Outcome;

/** Which results can be challenged, until when, and how many are drawn to hear it (DESIGN "Effects"). */
public final class Challenges {
    /** Where the procedure names no panel of its own. */
    public static final int PLACES = 7;

    /** How long effects that cannot be undone wait at least. */
    public static final Duration IRREVERSIBLE = Duration.ofDays(7);

    /** How many results a member may challenge within {@link #YEAR}. */
    public static final int BUDGET = 2;

    public static final Duration YEAR = Duration.ofDays(365);

    /** So many panels hear challenges on one matter; a third is refused. */
    public static final int PANELS = 2;

    private static final int MOST_SUPPORTERS = 5;

    private Challenges() {}

    /**
     * How many have to challenge a result together before it is heard: K of the Debian constitution (4.2), half the square
     * root of all members rounded up, at most five.
     */
    public static int supporters(PollTerms terms) {
        if (terms.isOfFirstRules()) return 1;
        int half = 1;
        while (half < MOST_SUPPORTERS && 4L * half * half < terms.members()) half++;
        return half;
    }

    /**
     * Whether an adopted result has to be ratified by all before it takes effect: it cannot be undone, not all members
     * could vote, and fewer than five others than the parties could judge it.
     */
    public static boolean ratified(PollTerms terms, Outcome outcome) {
        return terms.matter().binding()
                && outcome == Outcome.ADOPTED
                && terms.hearing().irreversible()
                && !terms.occasion().isOfResult()
                && terms.electorate().roll().count() < terms.members()
                && terms.electorate().roll().count() - terms.hearing().parties().size() < PanelDraw.LEAST_POOL;
    }

    /**
     * A binding result that ends its matter, for as long as the procedure says. A failed quorum, standing objections and a
     * tie have what follows them; a verdict on a challenge is final. What cannot be undone waits for a week at least,
     * whatever the procedure says, on rolls of any size and after every rerun. By the first rules a poll held again was
     * final, and so was one of more than 65,535.
     */
    public static Optional<Instant> until(PollTerms terms, Outcome outcome, Instant decidedAt) {
        boolean ends = outcome != Outcome.QUORUM_FAILED && outcome != Outcome.OBJECTED && !undecided(terms, outcome);
        var window = terms.isOfFirstRules() ? firstWindow(terms) : window(terms);
        return terms.matter().binding() && ends && window.isPositive() && !ratified(terms, outcome)
                ? Optional.of(decidedAt.plus(window))
                : Optional.empty();
    }

    /** Until when effects wait once a challenge was heard and the result stands. */
    public static Optional<Instant> afterVerdict(PollTerms heard, Instant now) {
        return heard.hearing().irreversible() ? Optional.of(now.plus(IRREVERSIBLE)) : Optional.empty();
    }

    /** A tie that a lot has yet to decide. */
    private static boolean undecided(PollTerms terms, Outcome outcome) {
        return outcome == Outcome.TIED && !terms.isOfFirstRules();
    }

    private static Duration firstWindow(PollTerms terms) {
        var reason = terms.occasion().reason();
        boolean last = reason == Reason.CHALLENGE || reason == Reason.RERUN;
        return last || terms.electorate().roll().count() > Rfc3797.MOST_POOL
                ? Duration.ZERO
                : atLeast(
                        terms.electorate().conduct().challenge(),
                        terms.anyEffects().stream().anyMatch(Effect::irreversible));
    }

    /** What cannot be undone waits after the last panel as well, though nobody can challenge it any more. */
    private static Duration window(PollTerms terms) {
        if (terms.occasion().isOfResult()) return Duration.ZERO;
        boolean heardOut = terms.hearing().panels() >= PANELS;
        return atLeast(
                heardOut ? Duration.ZERO : terms.electorate().conduct().challenge(),
                terms.hearing().irreversible());
    }

    private static Duration atLeast(Duration window, boolean irreversible) {
        return irreversible && window.compareTo(IRREVERSIBLE) < 0 ? IRREVERSIBLE : window;
    }

    public static int places(Conduct conduct) {
        return conduct.fallback().places() > 0 ? conduct.fallback().places() : PLACES;
    }
}
