package org.isonomia.rules.counting;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isonomia.rules.exact.Rational;

/** Reads a rule's settings; what was given and never read is refused, so that no misspelt setting is ignored. */
public final class Settings {
    private final Map<String, String> given;
    private final Set<String> read = new HashSet<>();

    public Settings(Map<String, String> given) {
        this.given = Map.copyOf(given);
    }

    public String word(String name, String otherwise, String... allowed) {
        read.add(name);
        String value = given.getOrDefault(name, otherwise);
        if (!List.of(allowed).contains(value))
            throw new UnusableSettingsException(name + " is one of " + String.join(", ", allowed) + ", not " + value);
        return value;
    }

    /** Free text such as an option's id; an empty one stands for none. */
    public String text(String name, String otherwise) {
        read.add(name);
        return given.getOrDefault(name, otherwise);
    }

    public long number(String name, long otherwise, long least, long most) {
        read.add(name);
        String value = given.getOrDefault(name, Long.toString(otherwise));
        if (value.matches("-?[0-9]{1,19}")) {
            var number = new BigInteger(value);
            if (number.compareTo(BigInteger.valueOf(least)) >= 0 && number.compareTo(BigInteger.valueOf(most)) <= 0)
                return number.longValueExact();
        }
        throw new UnusableSettingsException(name + " is a number from " + least + " to " + most + ", not " + value);
    }

    public boolean flag(String name, boolean otherwise) {
        return word(name, Boolean.toString(otherwise), "true", "false").equals("true");
    }

    public Rational rational(String name, Rational otherwise) {
        read.add(name);
        String value = given.getOrDefault(name, otherwise.toString());
        try {
            return Rational.parse(value);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new UnusableSettingsException(name + " is a number or a fraction p/q, not " + value);
        }
    }

    /** A number within a setting of free text. */
    public Rational rational(String value) {
        try {
            return Rational.parse(value);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new UnusableSettingsException("a number or a fraction p/q is needed, not " + value);
        }
    }

    public void refuseUnread() {
        for (String name : given.keySet())
            if (!read.contains(name)) throw new UnusableSettingsException("the rule has no setting " + name);
    }
}
