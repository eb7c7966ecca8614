package org.isonomia.transparency.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.isonomia.transparency.Fault;
import org.isonomia.transparency.Frozen;
import org.isonomia.transparency.Rejected;
import org.isonomia.transparency.note.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {
    private static final String ONE = "256-of-257.tlog-proof";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0-of-257",
                "128-of-257",
                "255-of-257",
                "256-of-257",
                "0-of-70000",
                "255-of-70000",
                "256-of-70000",
                "35000-of-70000",
                "69999-of-70000"
            })
    void receipts_made_of_the_proofs_of_other_code_prove_their_entry(String name) {
        byte[] file = Frozen.bytes(name + ".tlog-proof");
        var receipt = Receipt.parse(file);
        var checkpoint = receipt.verify(Frozen.entry(receipt.index()), Frozen.key());
        assertThat(checkpoint.origin()).isEqualTo("isonomia.example/log");
        assertThat(receipt.index() + "-of-" + checkpoint.head().size()).isEqualTo(name);
        assertThat(receipt.bytes()).isEqualTo(file);
    }

    @Test
    void a_receipt_with_any_bit_flipped_proves_nothing() {
        byte[] file = Frozen.bytes(ONE);
        for (int bit = 0; bit < file.length * Byte.SIZE; bit++) {
            byte[] flipped = file.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            Rejected.somehow(() -> Receipt.parse(flipped).verify(Frozen.entry(256), Frozen.key()));
        }
    }

    @Test
    void another_entry_another_key_and_another_log_are_not_proved() {
        var receipt = Receipt.parse(Frozen.bytes(ONE));
        Rejected.as(Fault.PROOF_WRONG, () -> receipt.verify(Frozen.entry(255), Frozen.key()));
        var other = SigningKey.generate("isonomia.example/log").verifier();
        Rejected.as(Fault.NO_KNOWN_SIGNATURE, () -> receipt.verify(Frozen.entry(256), other));
        var key = SigningKey.generate("other.example/log");
        var foreign = new Receipt(
                new byte[0], 256, receipt.path(), key.sign(receipt.checkpoint().text()));
        Rejected.as(Fault.OTHER_ORIGIN, () -> foreign.verify(Frozen.entry(256), key.verifier()));
    }

    @Test
    void a_position_beyond_the_checkpoint_is_not_proved() {
        var receipt =
                Receipt.parse(Frozen.text(ONE).replace("index 256", "index 257").getBytes(UTF_8));
        Rejected.as(Fault.INDEX_OUTSIDE, () -> receipt.verify(Frozen.entry(257), Frozen.key()));
    }

    @Test
    void extra_data_travels_along_and_proves_nothing() {
        var plain = Receipt.parse(Frozen.bytes(ONE));
        var receipt = new Receipt("poll p_1".getBytes(UTF_8), 256, plain.path(), plain.checkpoint());
        var read = Receipt.parse(receipt.bytes());
        assertThat(read.extra()).asString(UTF_8).isEqualTo("poll p_1");
        assertThat(new String(receipt.bytes(), UTF_8))
                .startsWith("c2sp.org/tlog-proof@v1\nextra cG9sbCBwXzE=\nindex 256\n");
        read.verify(Frozen.entry(256), Frozen.key());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            RECEIPT_HEADER, "", ""
            RECEIPT_HEADER, "c2sp.org/tlog-proof@v1\n", "c2sp.org/tlog-proof@v2\n"
            RECEIPT_HEADER, "index 256\n", ""
            RECEIPT_HEADER, "index 256\n", "256\n"
            NUMBER_FORM, "index 256\n", "index 0256\n"
            NUMBER_FORM, "index 256\n", "index \n"
            BASE64_FORM, "index 256\n", "extra cG9\nindex 256\n"
            HASH_FORM, "index 256\n", "index 256\nextra cG9s\n"
            HASH_FORM, "index 256\n", "index 256\n2mWW\n"
            """)
    void what_is_no_receipt_is_rejected_with_its_fault(Fault fault, String what, String instead) {
        String text = what.isEmpty() ? "" : Frozen.text(ONE).replace(what, instead);
        Rejected.as(fault, () -> Receipt.parse(text.getBytes(UTF_8)));
    }

    @Test
    void no_tree_needs_more_than_63_hashes() {
        String hash = "2mWW2VNp9f7zIquOTg2jsLUCNqqcijsdJG90Ecni4y4=\n";
        String text = Frozen.text(ONE).replace(hash, hash.repeat(64));
        Rejected.as(Fault.PROOF_LENGTH, () -> Receipt.parse(text.getBytes(UTF_8)));
    }
}
