package org.isonomia.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a command was refused: typed, with data, so that a person can be told what to do.
 *
 * @param field the input at fault, when it is one
 * @param data what the sentence needs, by name
 */
public record Refusal(Code code, @Nullable String field, Map<String, String> data) {
    /** What a program can tell refusals apart by. */
    public enum Kind {
        /** What was asked for cannot be done as things stand, or as it was asked. */
        REFUSED,
        /** What the command is about does not exist. */
        UNKNOWN,
        /** It can be done, but not yet again: whoever asks is asking too often. */
        TOO_MANY
    }

    /** Implemented by one enum for each area; {@code area/name} is stable and names the problem in the API. */
    public interface Code {
        String name();

        String area();

        /** What kind of refusal it is, whatever its name: a new code says so itself when it is not the usual one. */
        default Kind kind() {
            return Kind.REFUSED;
        }

        default String type() {
            return area() + "/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Refusal of(Code code) {
        return new Refusal(code, null, Map.of());
    }

    public Refusal with(String name, Object value) {
        var more = new java.util.TreeMap<>(data);
        more.put(name, String.valueOf(value));
        return new Refusal(code, field, Map.copyOf(more));
    }

    /** A check of inputs: faults in the order of the form, none when all is well. */
    public static @Nullable Verdict anyOf(List<Refusal> faults) {
        return faults.isEmpty() ? null : new Verdict.Refused(List.copyOf(faults));
    }
}
