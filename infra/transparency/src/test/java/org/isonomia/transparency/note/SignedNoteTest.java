package org.isonomia.transparency.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.Rejected;
import org.isonomia.transparency.RejectedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notes signed by Peter and Enoch are those of the documentation of Go's note package. */
class SignedNoteTest {
    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String BY_PETER =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String BY_ENOCH =
            "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";
    private static final VerifierKey PETER = VerifierKey.parse(KeysTest.PETER);
    private static final VerifierKey ENOCH =
            VerifierKey.parse("EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop");

    @Test
    void signing_gives_the_published_note() {
        var key = SigningKey.parse(KeysTest.PETER_SECRET + "\n" + KeysTest.PETER + "\n");
        assertThat(key.sign(TEXT)).hasToString(TEXT + "\n" + BY_PETER);
    }

    @Test
    void every_known_key_is_verified_and_unknown_ones_are_passed_over() {
        var note = note(TEXT + "\n" + BY_PETER + BY_ENOCH);
        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.verify(List.of(PETER, ENOCH))).extracting(Signed::by).containsExactly(PETER, ENOCH);
        assertThat(note.verify(List.of(ENOCH))).extracting(Signed::by).containsExactly(ENOCH);
        assertThat(note).hasToString(TEXT + "\n" + BY_PETER + BY_ENOCH);
    }

    @Test
    void a_note_that_no_known_key_has_signed_is_rejected() {
        Rejected.as(Fault.NO_KNOWN_SIGNATURE, () -> note(TEXT + "\n" + BY_PETER).verify(List.of(ENOCH)));
        Rejected.as(Fault.NO_KNOWN_SIGNATURE, () -> note(TEXT + "\n" + BY_PETER).verify(List.of()));
    }

    @Test
    void one_wrong_signature_of_a_known_key_spoils_the_note_whoever_else_has_signed() {
        String wrong = BY_ENOCH.replace("zmZa0", "zmZa1");
        var note = note(TEXT + "\n" + BY_PETER + wrong);
        Rejected.as(Fault.SIGNATURE_WRONG, () -> note.verify(List.of(PETER, ENOCH)));
        assertThat(note.verify(List.of(PETER))).hasSize(1);
    }

    @Test
    void a_note_with_any_bit_flipped_is_rejected() {
        byte[] bytes = (TEXT + "\n" + BY_PETER).getBytes(UTF_8);
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            Rejected.somehow(() -> SignedNote.parse(flipped).verify(List.of(PETER)));
        }
    }

    @Test
    void a_note_cut_anywhere_is_rejected() {
        byte[] bytes = (TEXT + "\n" + BY_PETER).getBytes(UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            Rejected.somehow(() -> SignedNote.parse(cut).verify(List.of(PETER)));
        }
    }

    @Test
    void the_last_empty_line_parts_text_from_signatures() {
        var note = note("a\n\nb\n\n" + BY_PETER);
        assertThat(note.text()).isEqualTo("a\n\nb\n");
        Rejected.as(Fault.SIGNATURE_WRONG, () -> note.verify(List.of(PETER)));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            NOT_A_NOTE, "a\n"
            NOT_A_NOTE, "a\n\n"
            NOT_A_NOTE, "a\n\n— n AAAAAAA="
            CONTROL_CHARACTER, "a\tb\n\n— n AAAAAAA=\n"
            CONTROL_CHARACTER, "a\r\n\n— n AAAAAAA=\n"
            SIGNATURE_LINE, "a\n\nn AAAAAAA=\n"
            SIGNATURE_LINE, "a\n\n- n AAAAAAA=\n"
            SIGNATURE_LINE, "a\n\n—n AAAAAAA=\n"
            SIGNATURE_LINE, "a\n\n— AAAAAAA=\n"
            SIGNATURE_LINE, "a\n\n—  AAAAAAA=\n"
            SIGNATURE_LINE, "a\n\n— n+m AAAAAAA=\n"
            SIGNATURE_LINE, "a\n\n— n  AAAAAAA=\n"
            SIGNATURE_LINE, "a\n\n— n AAAAAAA= \n"
            SIGNATURE_LINE, "a\n\n— n AAAAAAA\n"
            SIGNATURE_LINE, "a\n\n— n AAAAAAB=\n"
            SIGNATURE_LINE, "a\n\n— n AAAAAA==\n"
            SIGNATURE_LINE, "a\n\n— n AAAA*AA=\n"
            """)
    void what_is_no_note_is_rejected_with_its_fault(Fault fault, String text) {
        Rejected.as(fault, () -> note(text));
    }

    @Test
    void a_hundred_signatures_are_read_and_no_more() {
        assertThat(note("a\n\n" + "— n AAAAAAA=\n".repeat(100)).signatures()).hasSize(100);
        Rejected.as(Fault.TOO_MANY_SIGNATURES, () -> note("a\n\n" + "— n AAAAAAA=\n".repeat(101)));
    }

    @Test
    void bytes_that_are_not_utf8_are_rejected() throws RejectedException {
        byte[] bytes = ("a\n\n" + BY_PETER).getBytes(UTF_8);
        bytes[0] = (byte) 0xff;
        Rejected.as(Fault.NOT_UTF8, () -> SignedNote.parse(bytes));
    }

    private static SignedNote note(String text) {
        return SignedNote.parse(text.getBytes(UTF_8));
    }
}
