package org.isonomia.rules.yesno;

import java.util.List;

/** What a count comes to: the outcome and why. */
public record Result(Outcome outcome, List<Tick> ticks) {
    public enum Outcome {
        ADOPTED,
        REJECTED,
        QUORUM_FAILED
    }
}
