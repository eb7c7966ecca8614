package org.isonomia.web.security;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isonomia.command.Input;
import org.isonomia.command.Refusal;
import org.isonomia.web.request.FormFault;

/**
 * What a password has to be when it is chosen: twelve characters, or a few words, none of the 10,000 commonest nor one of
 * them with digits or signs around it, and not what its owner is called.
 */
public final class NewPassword {
    static final int SHORTEST = 12;
    private static final int COMMONEST = 10_000;

    /** A shorter one within a password says nothing about the password. */
    private static final int WORD = 4;

    private static final Set<String> COMMON = common();

    private NewPassword() {}

    /** @param field where a fault is shown @param own what its owner is called, and their address */
    public static Optional<Refusal> fault(String password, String field, String... own) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return fault(FormFault.PASSWORD_TOO_SHORT, field, Map.of("least", "" + SHORTEST));
        if (password.length() > Passwords.LONGEST)
            return fault(FormFault.PASSWORD_TOO_LONG, field, Map.of("most", "" + Passwords.LONGEST));
        if (password.chars().anyMatch(Character::isISOControl))
            return Optional.of(new Refusal(Input.Fault.UNREADABLE_CHARACTERS, field, Map.of()));
        String plain = plain(password);
        if (COMMON.contains(plain) || COMMON.contains(core(plain)) || isOneWordRepeated(plain))
            return fault(FormFault.PASSWORD_TOO_COMMON, field, Map.of());
        if (Arrays.stream(own)
                .flatMap(NewPassword::names)
                .anyMatch(name -> core(plain).equals(core(name))))
            return fault(FormFault.PASSWORD_IS_YOURS, field, Map.of());
        return Optional.empty();
    }

    /** An address as a whole and its part before the @; a name with and without its spaces. */
    private static Stream<String> names(String own) {
        String plain = plain(own.strip());
        return Stream.of(plain, plain.replaceFirst("@.*", ""), plain.replaceAll("\\s+", ""))
                .filter(name -> core(name).length() >= WORD);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Without digits, signs and spaces before and after. */
    private static String core(String text) {
        return text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static boolean isOneWordRepeated(String text) {
        for (int length = 1; length <= text.length() / 2; length++)
            if (text.length() % length == 0
                    && text.substring(0, length).repeat(text.length() / length).equals(text)) return true;
        return false;
    }

    private static Set<String> common() {
        try {
            return StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream()
                    .limit(COMMONEST)
                    .filter(word -> word.length() >= WORD)
                    .collect(toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Refusal> fault(FormFault code, String field, Map<String, String> data) {
        return Optional.of(new Refusal(code, field, data));
    }
}
