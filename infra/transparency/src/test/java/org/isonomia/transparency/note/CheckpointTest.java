package org.isonomia.transparency.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.Frozen;
import org.isonomia.transparency.Rejected;
import org.isonomia.transparency.tree.TreeHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    @ParameterizedTest
    @ValueSource(ints = {1, 255, 256, 257, 70_000})
    void the_checkpoints_of_other_code_are_verified_and_signed_alike(int size) {
        var note = SignedNote.parse(Frozen.bytes("checkpoint-" + size + ".txt"));
        var checkpoint = Checkpoint.verify(note, Frozen.key());
        assertThat(checkpoint.head().size()).isEqualTo(size);
        var key = SigningKey.parse(Frozen.text("signing-key.txt"));
        assertThat(key.sign(checkpoint.text()).bytes()).isEqualTo(note.bytes());
    }

    /** As published by the checksum database of Go at two times; its origin is not the name of its key. */
    @ParameterizedTest
    @ValueSource(strings = {"""
                go.sum database tree
                6476701
                mb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=

                — sum.golang.org Az3grsLX85Gz+s1SiTbgkuqxgItqFq7gsMUEyVnrsa9LM7Us9S+1xbFIGu95949rj4nPRYfvimWEPWL+o3GeoWwOoAw=
                """, """
                go.sum database tree
                19777102
                +g50vJoV4VVGa6aiQF3LYGUZHEP4pvGkW38vlR7WKtU=

                — sum.golang.org Az3griMTLHyRzj7jMuyEt85a2JnegVME6Lx3xLEBdzTd3FMDiD5y3bHV24rcl0yijOtWxV0zyygwTdo/rnaennuoqgU=
                """})
    void published_checkpoints_of_another_log_are_verified(String published) {
        var key = VerifierKey.parse("sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8");
        var note = SignedNote.parse(published.getBytes(UTF_8));
        note.verify(List.of(key));
        assertThat(Checkpoint.parse(note.text()).text()).isEqualTo(note.text());
        Rejected.as(Fault.OTHER_ORIGIN, () -> Checkpoint.verify(note, key));
    }

    @Test
    void the_empty_log_has_size_0_and_the_hash_of_nothing() {
        assertThat(new Checkpoint("a.example/log", TreeHead.EMPTY).text())
                .isEqualTo("a.example/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
    }

    @Test
    void extension_lines_are_kept() {
        var checkpoint = Checkpoint.parse("o\n1\n" + ROOT + "\nmore\nand more\n");
        assertThat(checkpoint.extensions()).containsExactly("more", "and more");
        assertThat(checkpoint.text()).isEqualTo("o\n1\n" + ROOT + "\nmore\nand more\n");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            CHECKPOINT_LINES, ""
            CHECKPOINT_LINES, "o\n1\n"
            CHECKPOINT_LINES, "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="
            CHECKPOINT_LINES, "\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
            CHECKPOINT_LINES, "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
            NUMBER_FORM, "o\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
            NUMBER_FORM, "o\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
            NUMBER_FORM, "o\n1 \nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
            NUMBER_FORM, "o\n9223372036854775808\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
            HASH_FORM, "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n"
            HASH_FORM, "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n"
            HASH_FORM, "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxqw==\n"
            """)
    void what_is_no_checkpoint_is_rejected_with_its_fault(Fault fault, String text) {
        Rejected.as(fault, () -> Checkpoint.parse(text));
    }
}
