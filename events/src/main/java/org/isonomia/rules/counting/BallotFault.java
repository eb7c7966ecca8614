package org.isonomia.rules.counting;

import java.util.Map;

/**
 * Why a ballot cannot be counted by a rule: typed, with data, so that a person can be told what to do.
 *
 * @param data what the sentence needs, by name: {@code option}, {@code least}, {@code most}, {@code given}
 */
public record BallotFault(Code code, Map<String, String> data) {
    public enum Code {
        /** The ballot has another form than the rule asks for. */
        WRONG_FORM,
        /** It marks no option and was not cast as a blank one either. */
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
        UNDER_BUDGET
    }

    public static BallotFault of(Code code, Object... namesAndValues) {
        var data = new java.util.TreeMap<String, String>();
        for (int at = 0; at < namesAndValues.length; at += 2)
            data.put(String.valueOf(namesAndValues[at]), String.valueOf(namesAndValues[at + 1]));
        return new BallotFault(code, Map.copyOf(data));
    }
}
