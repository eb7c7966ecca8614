package org.isonomia.web.polls;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.isonomia.command.polls.Preconditions;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.forecast.Precondition;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;
import org.jspecify.annotations.Nullable;

/**
 * Preconditions as a form says them: one a line, {@code metric | source | owner | date | probability}, the probability
 * as {@code 40 %} or {@code 0.4}. What is left out is absent, and the decision says what is missing.
 */
public final class PreconditionsForm {
    public static final String FIELD = "preconditions";

    private static final int PARTS = 5;
    private static final int DATE = 3;
    private static final int PROBABILITY = 4;
    private static final Rational HUNDREDTH = Rational.of(1, 100);

    private final Form form;
    private final ZoneId zone;

    private PreconditionsForm(Form form, ZoneId zone) {
        this.form = form;
        this.zone = zone;
    }

    /** @param zone in which a day ends */
    public static List<Precondition> read(Form form, ZoneId zone) {
        var reader = new PreconditionsForm(form, zone);
        return form.lines(FIELD).stream().map(reader::line).toList();
    }

    /** Notes on the form what the decision would refuse. @return nothing when there is something wrong */
    public static List<Precondition> check(Form form, ZoneId zone, Instant now) {
        var preconditions = read(form, zone);
        if (!form.isFaulty()) Preconditions.faults(preconditions, now).forEach(form::fault);
        return form.isFaulty() ? List.of() : preconditions;
    }

    private Precondition line(String line) {
        String[] parts = line.split("\\|", PARTS);
        return new Precondition(
                part(parts, 0),
                part(parts, 1),
                part(parts, 2),
                Optional.ofNullable(part(parts, DATE)).map(this::endOfDay).orElse(null),
                Optional.ofNullable(part(parts, PROBABILITY))
                        .map(this::probability)
                        .orElse(null));
    }

    private static @Nullable String part(String[] parts, int number) {
        return number >= parts.length || parts[number].isBlank() ? null : parts[number].strip();
    }

    private @Nullable Instant endOfDay(String day) {
        try {
            return LocalDate.parse(day).plusDays(1).atStartOfDay(zone).toInstant();
        } catch (DateTimeException e) {
            form.fault(FormFault.NOT_A_DATE, FIELD);
            return null;
        }
    }

    private @Nullable Rational probability(String text) {
        try {
            return text.endsWith("%")
                    ? Rational.parse(text.substring(0, text.length() - 1).strip())
                            .times(HUNDREDTH)
                    : Rational.parse(text);
        } catch (ArithmeticException | NumberFormatException e) {
            form.fault(FormFault.NOT_A_NUMBER, FIELD);
            return null;
        }
    }
}
