package org.isonomia.command.membership;

import java.util.regex.Pattern;
import org.isonomia.command.Input;
import org.jspecify.annotations.Nullable;

/** What everyone who joins gives: a name and an e-mail address. */
public final class Person {
    public static final int LONGEST_NAME = 80;

    /** RFC 5321 §4.5.3.1 allows a path of 256 octets, brackets included. */
    public static final int LONGEST_EMAIL = 254;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\".]+");

    private Person() {}

    public static Input check(
            Input input, String nameField, @Nullable String name, String emailField, @Nullable String email) {
        String given = email == null ? "" : email.strip();
        boolean checkable = !given.isEmpty() && given.length() <= LONGEST_EMAIL;
        return input.text(nameField, name, LONGEST_NAME)
                .text(emailField, email, LONGEST_EMAIL)
                .require(!checkable || EMAIL.matcher(given).matches(), emailField, Input.Fault.NOT_AN_EMAIL);
    }
}
