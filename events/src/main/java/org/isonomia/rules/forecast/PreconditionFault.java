package org.isonomia.rules.forecast;

import java.util.Map;
import java.util.TreeMap;

/**
 * Why a precondition cannot be recorded: typed, with data, so that a person can be told what to do.
 *
 * @param data what the sentence needs, by name: {@code date}, {@code now}, {@code latest}, {@code given}
 */
public record PreconditionFault(Code code, Map<String, String> data) {
    public enum Code {
        METRIC_MISSING,
        SOURCE_MISSING,
        OWNER_MISSING,
        DATE_MISSING,
        DATE_PAST,
        DATE_TOO_FAR_AHEAD,
        PROBABILITY_MISSING,
        PROBABILITY_OUT_OF_RANGE
    }

    static PreconditionFault of(Code code, Object... namesAndValues) {
        var data = new TreeMap<String, String>();
        for (int at = 0; at < namesAndValues.length; at += 2)
            data.put(String.valueOf(namesAndValues[at]), String.valueOf(namesAndValues[at + 1]));
        return new PreconditionFault(code, Map.copyOf(data));
    }
}
