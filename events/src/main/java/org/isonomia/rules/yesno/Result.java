package org.isonomia.rules.yesno;

import java.util.List;

/** What a count comes to: the outcome and why. */
public record Result(Outcome outcome, List<Tick> ticks) {
    public enum Outcome {
        /** The proposal, or one of the rivals, is adopted. */
        ADOPTED,
        /** The status quo stays: refused, tied, or an objection upheld. */
        REJECTED,
        QUORUM_FAILED,
        /** Objections stood at the deadline of a consent poll. */
        OBJECTED,
        /** As many options were chosen as there are seats. */
        CHOSEN,
        /** The pinned rule leaves a tie standing; the status quo stays. */
        TIED,
        /** No ballot named an option. */
        NO_CHOICE
    }
}
