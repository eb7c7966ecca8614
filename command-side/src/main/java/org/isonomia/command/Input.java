package org.isonomia.command;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isonomia.command.names.NameCharacters;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of a command, so that a person hears of all of it at once. */
public final class Input {
    /** What can be wrong with a single field. */
    public enum Fault implements Refusal.Code {
        MISSING,
        TOO_LONG,
        TOO_SMALL,
        TOO_LARGE,
        TOO_MANY,
        NOT_AN_EMAIL,
        NOT_A_DIGEST,
        NOT_A_LANGUAGE,
        NOT_A_TIME_ZONE,
        UNREADABLE_CHARACTERS,
        INVISIBLE_CHARACTERS,
        RESERVED_NAME,
        LIKE_A_HANDLE,
        TIME_TOO_SHORT,
        TIME_TOO_LONG,
        IN_THE_PAST,
        TOO_FAR_AHEAD,
        /** The rules of the founding are put before all by themselves; nobody proposes to ratify one. */
        ASKED_BY_ITSELF;

        @Override
        public String area() {
            return "input";
        }
    }

    private final List<Refusal> faults = new ArrayList<>();

    /** A text one can see, at most {@code longest} characters, and free of control characters but line breaks. */
    public Input text(String field, @Nullable String text, int longest) {
        if (text == null || NameCharacters.blank(text)) return fault(Fault.MISSING, field, Map.of());
        return optionalText(field, text, longest);
    }

    /** A name that tells something apart from everything else: one line, of which every character can be seen. */
    public Input name(String field, @Nullable String name, int longest) {
        int before = faults.size();
        text(field, name, longest);
        if (name == null || faults.size() > before) return this;
        return NameCharacters.unreadable(name.strip())
                ? fault(Fault.UNREADABLE_CHARACTERS, field, Map.of())
                : visible(field, name);
    }

    /** A text without characters that cannot be seen or that reorder others; one fault in a field is enough. */
    public Input visible(String field, @Nullable String text) {
        if (faults.stream().anyMatch(fault -> field.equals(fault.field()))) return this;
        var invisible = text == null ? List.<String>of() : NameCharacters.invisible(text);
        return invisible.isEmpty()
                ? this
                : fault(Fault.INVISIBLE_CHARACTERS, field, Map.of("characters", String.join(", ", invisible)));
    }

    public Input optionalText(String field, @Nullable String text, int longest) {
        if (text == null) return this;
        if (text.codePointCount(0, text.length()) > longest)
            return fault(
                    Fault.TOO_LONG,
                    field,
                    Map.of(
                            "longest",
                            Integer.toString(longest),
                            "length",
                            Integer.toString(text.codePointCount(0, text.length()))));
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                || !java.nio.charset.StandardCharsets.UTF_8.newEncoder().canEncode(text))
            return fault(Fault.UNREADABLE_CHARACTERS, field, Map.of());
        return this;
    }

    public Input number(String field, long number, long least, long most) {
        if (number < least) return fault(Fault.TOO_SMALL, field, Map.of("least", Long.toString(least)));
        if (number > most) return fault(Fault.TOO_LARGE, field, Map.of("most", Long.toString(most)));
        return this;
    }

    public Input time(String field, Duration time, Duration least, Duration most) {
        if (time.compareTo(least) < 0)
            return fault(Fault.TIME_TOO_SHORT, field, Map.of("minutes", Long.toString(least.toMinutes())));
        if (time.compareTo(most) > 0)
            return fault(Fault.TIME_TOO_LONG, field, Map.of("days", Long.toString(most.toDays())));
        return this;
    }

    public Input atMost(String field, List<?> list, int most) {
        return list.size() > most ? fault(Fault.TOO_MANY, field, Map.of("most", Integer.toString(most))) : this;
    }

    /** A moment after {@code now} and at most {@code furthest} ahead. */
    public Input ahead(String field, @Nullable Instant moment, Instant now, Duration furthest) {
        if (moment == null) return fault(Fault.MISSING, field, Map.of());
        if (!moment.isAfter(now)) return fault(Fault.IN_THE_PAST, field, Map.of());
        if (moment.isAfter(now.plus(furthest)))
            return fault(Fault.TOO_FAR_AHEAD, field, Map.of("days", Long.toString(furthest.toDays())));
        return this;
    }

    public Input require(boolean good, String field, Refusal.Code otherwise) {
        return good ? this : fault(otherwise, field, Map.of());
    }

    public List<Refusal> faults() {
        return List.copyOf(faults);
    }

    private Input fault(Refusal.Code code, String field, Map<String, String> data) {
        faults.add(new Refusal(code, field, data));
        return this;
    }
}
