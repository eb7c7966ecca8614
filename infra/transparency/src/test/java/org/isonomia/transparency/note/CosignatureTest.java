package org.isonomia.transparency.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.Frozen;
import org.isonomia.transparency.Rejected;
import org.junit.jupiter.api.Test;

/** A witness signs what it has seen and when (C2SP tlog-cosignature, Ed25519). */
class CosignatureTest {
    private static final long TIME = 1_679_315_147;
    private static final byte[] SECRET = HexFormat.of().parseHex("11".repeat(32));
    private static final byte[] PUBLIC =
            HexFormat.of().parseHex("d04ab232742bb4ab3a1368bd4615e4e6d0224ab71a016baf8520a332c9778737");
    private static final VerifierKey WITNESS = new VerifierKey("witness.example/w1", SignatureType.COSIGNATURE, PUBLIC);

    private final SignedNote checkpoint = SignedNote.parse(Frozen.bytes("checkpoint-257.txt"));

    @Test
    void a_cosignature_says_who_saw_the_checkpoint_when() {
        var note = with(cosignature(TIME, "cosignature/v1\ntime " + TIME + "\n" + checkpoint.text()));
        assertThat(note.verify(List.of(WITNESS))).containsExactly(new Signed(WITNESS, Optional.of(TIME)));
        assertThat(note.verify(List.of(Frozen.key(), WITNESS)))
                .containsExactly(new Signed(Frozen.key(), Optional.empty()), new Signed(WITNESS, Optional.of(TIME)));
    }

    @Test
    void a_witness_alone_does_not_make_a_checkpoint_of_the_log() {
        String line = cosignature(TIME, "cosignature/v1\ntime " + TIME + "\n" + checkpoint.text());
        var witnessed = SignedNote.parse((checkpoint.text() + "\n" + line).getBytes(UTF_8));
        assertThat(witnessed.verify(List.of(Frozen.key(), WITNESS))).hasSize(1);
        Rejected.as(Fault.NO_KNOWN_SIGNATURE, () -> Checkpoint.verify(witnessed, Frozen.key()));
    }

    @Test
    void another_time_another_text_or_the_text_alone_is_not_what_was_signed() {
        String before = "cosignature/v1\ntime ";
        for (String signed : List.of(
                before + (TIME + 1) + "\n" + checkpoint.text(),
                before + TIME + "\n" + checkpoint.text() + "more\n",
                checkpoint.text()))
            Rejected.as(
                    Fault.SIGNATURE_WRONG, () -> with(cosignature(TIME, signed)).verify(List.of(WITNESS)));
    }

    @Test
    void a_timestamp_beyond_63_bits_and_a_signature_of_another_length_are_rejected() {
        String text = "cosignature/v1\ntime -1\n" + checkpoint.text();
        Rejected.as(Fault.SIGNATURE_WRONG, () -> with(cosignature(-1, text)).verify(List.of(WITNESS)));
        var plain = new NoteSignature(WITNESS.name(), WITNESS.id(), new byte[64]);
        Rejected.as(Fault.SIGNATURE_WRONG, () -> with(plain.line()).verify(List.of(WITNESS)));
    }

    @Test
    void the_id_of_a_witness_key_is_not_that_of_the_same_key_as_a_log() {
        assertThat(new VerifierKey("witness.example/w1", SignatureType.ED25519, PUBLIC).id())
                .isNotEqualTo(WITNESS.id());
    }

    private SignedNote with(String line) {
        return SignedNote.parse((checkpoint + line).getBytes(UTF_8));
    }

    private static String cosignature(long time, String message) {
        byte[] signed = Ed25519.sign(Ed25519.privateKey(SECRET), message.getBytes(UTF_8));
        byte[] stamped =
                ByteBuffer.allocate(8 + signed.length).putLong(time).put(signed).array();
        return new NoteSignature(WITNESS.name(), WITNESS.id(), stamped).line();
    }
}
