package org.isonomia.query.decisions;

import java.util.Arrays;

/** Where a matter stands. */
public enum MatterState {
    DISCUSSING(MatterStage.DISCUSSING),
    /** Its text is frozen, and it is not put to the vote yet. */
    GATHERING_SUPPORT(MatterStage.DISCUSSING),
    /** Its poll, or the second call of that, is announced and opens by itself. */
    WAITING(MatterStage.DISCUSSING),
    VOTING(MatterStage.VOTING),
    /** Closed, and without a result so far. */
    COUNTING(MatterStage.VOTING),
    /** A panel, or the end of a tie, is drawn by lot. */
    DRAWING(MatterStage.VOTING),
    /** And its effects are still to come. */
    ADOPTED(MatterStage.DECIDED),
    /** One of several proposals is adopted, and its effects are still to come. */
    CHOSEN(MatterStage.DECIDED),
    ELECTED(MatterStage.DECIDED),
    IN_FORCE(MatterStage.DECIDED),
    /** Adopted, and an effect no longer fits what it was written for: nothing was enacted. */
    CONFLICTED(MatterStage.DECIDED),
    /** A panel hears whether the result is void. */
    CHALLENGED(MatterStage.DECIDED),
    /** The result is void. */
    ANNULLED(MatterStage.DECIDED),
    NOT_ADOPTED(MatterStage.DECIDED),
    /** An advisory poll is over. */
    ANSWERED(MatterStage.DECIDED),
    /** Its end came without a poll, or too few took part. */
    LAPSED(MatterStage.LAPSED),
    /** By who began it. */
    WITHDRAWN(MatterStage.LAPSED),
    /** An advisory poll that nobody had answered. */
    CALLED_OFF(MatterStage.LAPSED),
    /** An advisory poll whose rule cannot count its ballots. */
    UNCOUNTABLE(MatterStage.LAPSED);

    private final MatterStage stage;

    MatterState(MatterStage stage) {
        this.stage = stage;
    }

    public MatterStage stage() {
        return stage;
    }

    /** By name, as rows have them. */
    static String[] of(MatterStage stage) {
        return Arrays.stream(values())
                .filter(state -> state.stage == stage)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
