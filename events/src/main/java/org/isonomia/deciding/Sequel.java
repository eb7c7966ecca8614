package org.isonomia.deciding;

import java.time.Duration;
import java.util.Optional;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.yesno.Result.Outcome;

/** What follows from the end of a poll by itself, by the rules pinned when it opened. */
public enum Sequel {
    /** Its result is its end. */
    NONE,
    /** It is asked once more, with notice and a lower quorum. */
    SECOND_CALL,
    /** A panel drawn by lot decides in the place of all. */
    PANEL,
    /** All vote, and more than the usual have to agree. */
    SUPERMAJORITY,
    /** A lot ends the tie. */
    LOT,
    /** All members say whether it takes effect. */
    RATIFICATION;

    public static Sequel after(PollTerms terms, Outcome outcome) {
        if (!terms.matter().binding()) return NONE;
        return switch (outcome) {
            case QUORUM_FAILED -> afterFailedQuorum(terms);
            case OBJECTED -> SUPERMAJORITY;
            case TIED -> terms.rule().ties() instanceof TieBreak.Volunteers ? LOT : NONE;
            case ADOPTED -> Challenges.ratified(terms, outcome) ? RATIFICATION : NONE;
            case REJECTED, CHOSEN, NO_CHOICE -> NONE;
        };
    }

    private static Sequel afterFailedQuorum(PollTerms terms) {
        boolean first = terms.occasion().reason() == Reason.FIRST_CALL;
        if (first && terms.electorate().conduct().secondCall() != null) return SECOND_CALL;
        return PanelDraw.follows(terms) ? PANEL : NONE;
    }

    /**
     * By how much the closing time moves when it comes: once, when fewer have cast a ballot than the quorum needs.
     *
     * @param extended whether it has moved before
     * @param cast how many have
     */
    public static Optional<Duration> extension(PollTerms terms, boolean extended, long cast) {
        return extended || cast >= terms.needed()
                ? Optional.empty()
                : Optional.ofNullable(terms.electorate().conduct().extension());
    }
}
