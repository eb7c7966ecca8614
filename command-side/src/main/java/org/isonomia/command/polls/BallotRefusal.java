package org.isonomia.command.polls;

import org.isonomia.command.Refusal;

/** Why a counting rule does not take a ballot. */
public enum BallotRefusal implements Refusal.Code {
    WRONG_FORM,
    NOTHING_MARKED,
    UNKNOWN_OPTION,
    WITHDRAWN_OPTION,
    DUPLICATE_OPTION,
    EQUAL_RANKS,
    SKIPPED_RANK,
    TOO_FEW_MARKS,
    TOO_MANY_MARKS,
    SCORE_OUT_OF_RANGE,
    OVER_BUDGET,
    UNDER_BUDGET;

    @Override
    public String area() {
        return "polls";
    }
}
