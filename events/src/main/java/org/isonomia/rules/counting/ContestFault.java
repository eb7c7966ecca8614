package org.isonomia.rules.counting;

import java.util.Map;
import java.util.TreeMap;

/** Why a rule cannot be put to these options or seats: asked before a poll opens, so that every poll can be counted. */
public record ContestFault(Code code, Map<String, String> data) {
    public enum Code {
        /** The rule has answers of its own. @see #data {@code options}: which */
        OPTIONS_FIXED,
        /** The rule fills one seat. */
        ONE_SEAT_ONLY,
        /** A setting names an option that is not there: {@code setting}, {@code option}. */
        OPTION_MISSING,
        /** A ballot would have to mark more options than there are: {@code least}, {@code options}. */
        MARKS_OUT_OF_REACH
    }

    public static ContestFault of(Code code, Object... namesAndValues) {
        var data = new TreeMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            data.put(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
        return new ContestFault(code, Map.copyOf(data));
    }
}
