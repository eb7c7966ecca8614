package org.isonomia.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.isonomia.command.Input;
import org.isonomia.command.Refusal;
import org.isonomia.web.request.FormFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {
    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "three quiet words", "täglich drei Äpfel", "xk7 QpW2 vv9s"})
    void a_few_words_or_enough_of_anything_is_a_password(String password) {
        assertThat(NewPassword.fault(password, "password", "Ada", "ada@example.org"))
                .isEmpty();
    }

    @Test
    void what_no_keyboard_types_is_no_password() {
        assertThat(fault("correct horse\u0000battery")).isEqualTo(Input.Fault.UNREADABLE_CHARACTERS);
    }

    @Test
    void eleven_characters_are_too_few() {
        assertThat(fault("xk7QpW2vv9s")).isEqualTo(FormFault.PASSWORD_TOO_SHORT);
        assertThat(fault("\uD83D\uDE00".repeat(6) + "abcde")).isEqualTo(FormFault.PASSWORD_TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456qwerty",
                "QWERTY123456",
                "password2026!",
                "!!!Baseball!!1999",
                "aaaaaaaaaaaa",
                "abcabcabcabc"
            })
    void what_many_use_is_no_password_also_with_digits_around_it(String password) {
        assertThat(fault(password)).isEqualTo(FormFault.PASSWORD_TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Lovelace 1815", "adalovelace!!", "ada.lovelace1@example.org", "ADA.Lovelace1"})
    void what_its_owner_is_called_is_no_password(String password) {
        assertThat(NewPassword.fault(password, "password", "Ada Lovelace", "ada.lovelace1@example.org"))
                .map(Refusal::code)
                .contains(FormFault.PASSWORD_IS_YOURS);
    }

    private static Refusal.Code fault(String password) {
        return NewPassword.fault(password, "password", "Ada", "ada@example.org")
                .orElseThrow()
                .code();
    }
}
