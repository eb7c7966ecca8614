package org.isonomia.web.effects;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;
import org.jspecify.annotations.Nullable;

/** A length of time: a number, and beside it minutes, hours or days. */
public enum LengthField {
    DAYS(Duration.ofDays(1)),
    HOURS(Duration.ofHours(1)),
    MINUTES(Duration.ofMinutes(1));

    /** The field of the unit is named like that of the number and this. */
    public static final String UNIT = "-unit";

    private static final int MOST = 1_000_000;

    private final Duration one;

    LengthField(Duration one) {
        this.one = one;
    }

    /** Nothing where nothing was filled in; a fault where it is no length. */
    static Optional<Duration> optional(Form form, String name) {
        if (form.optional(name).isEmpty()) return Optional.empty();
        int number = form.number(name);
        if (number < 0 || number > MOST) {
            form.fault(FormFault.NOT_A_NUMBER, name);
            return Optional.empty();
        }
        for (LengthField unit : values())
            if (unit.name().equals(form.text(name + UNIT))) return Optional.of(unit.one.multipliedBy(number));
        form.fault(FormFault.NOT_A_CHOICE, name);
        return Optional.empty();
    }

    /** In the largest unit of which it is a whole number. */
    static void fill(Map<String, String> values, String name, @Nullable Duration length) {
        if (length == null) {
            values.put(name, "");
            values.put(name + UNIT, DAYS.name());
            return;
        }
        for (LengthField unit : values()) {
            if (unit != MINUTES && length.toSeconds() % unit.one.toSeconds() != 0) continue;
            values.put(name, Long.toString(length.dividedBy(unit.one)));
            values.put(name + UNIT, unit.name());
            return;
        }
    }
}
