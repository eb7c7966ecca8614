package org.isonomia.transparency.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.isonomia.transparency.Fault;
import org.isonomia.transparency.Frozen;
import org.isonomia.transparency.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
    static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    static final String PETER_SECRET = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

    /** Go's note package, its checksum database, and a witness of the transparency-dev network. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                PETER,
                "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop",
                "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8",
                "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2",
                "TEST+7997405c+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6"
            })
    void published_keys_are_read_and_written_with_the_id_that_follows_from_them(String text) {
        assertThat(VerifierKey.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "KEY_FORM, PeterNeumann",
        "KEY_FORM, PeterNeumann+c74f20a3",
        "KEY_FORM, PeterNeumann+c74f20a3+",
        "KEY_FORM, PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "KEY_FORM, PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "KEY_FORM, Peter+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "KEY_FORM, PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWAAAA",
        "BASE64_FORM, PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
        "BASE64_FORM, PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T",
        "KEY_TYPE, PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "KEY_NAME, Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "KEY_NAME, +c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    })
    void anything_else_is_no_key(Fault fault, String text) {
        Rejected.as(fault, () -> VerifierKey.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a+b", "a\u00a0b", "a\u2028b", "a\u0085b", "a\tb", "a\nb", "a\u0001b"})
    void a_name_has_no_space_no_control_character_and_no_plus(String name) {
        Rejected.as(Fault.KEY_NAME, () -> SigningKey.generate(name));
    }

    @Test
    void a_signing_key_is_kept_as_go_keeps_it_with_the_key_that_verifies_below() {
        assertThat(SigningKey.parse(PETER_SECRET + "\n" + PETER + "\n")
                        .verifier()
                        .text())
                .isEqualTo(PETER);
        String frozen = Frozen.text("signing-key.txt");
        assertThat(SigningKey.parse(frozen).text()).isEqualTo(frozen);
        var fresh = SigningKey.generate("a.example/log");
        assertThat(SigningKey.parse(fresh.text()).verifier()).isEqualTo(fresh.verifier());
        assertThat(SigningKey.generate("a.example/log").verifier()).isNotEqualTo(fresh.verifier());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                PETER_SECRET,
                PETER_SECRET + "\n" + PETER,
                PETER + "\n" + PETER_SECRET + "\n",
                PETER_SECRET + "\n" + "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop\n",
                "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFy\n" + PETER + "\n",
                "PRIVATE+KEY+PeterNeumann+c74f20a3+BIEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz\n" + PETER + "\n"
            })
    void two_lines_that_are_not_of_one_key_are_no_signing_key(String text) {
        Rejected.somehow(() -> SigningKey.parse(text));
    }
}
