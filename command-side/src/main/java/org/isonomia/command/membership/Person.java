package org.isonomia.command.membership;

import java.util.regex.Pattern;
import org.isonomia.command.Input;
import org.isonomia.command.names.Likeness;
import org.isonomia.command.names.Reserved;
import org.jspecify.annotations.Nullable;

/**
 * What everyone who joins gives: a name and an e-mail address. No name passes for the product's own voice, nor for the
 * handle that is shown beside a name.
 */
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
        String called = name == null || name.length() > 2 * LONGEST_NAME ? "" : Likeness.plain(name);
        return input.name(nameField, name, LONGEST_NAME)
                .require(!Reserved.forPeople(called), nameField, Input.Fault.RESERVED_NAME)
                .require(called.indexOf('@') < 0, nameField, Input.Fault.LIKE_A_HANDLE)
                .text(emailField, email, LONGEST_EMAIL)
                .visible(emailField, email)
                .require(!checkable || EMAIL.matcher(given).matches(), emailField, Input.Fault.NOT_AN_EMAIL);
    }
}
