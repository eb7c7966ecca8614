package org.isonomia.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.audit.verify.PublishedDirectory;
import org.isonomia.transparency.note.CosigningKey;
import org.isonomia.transparency.note.NoteSignature;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.receipt.Receipt;
import org.isonomia.transparency.tree.Hashing;
import org.isonomia.transparency.tree.TreeHead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verifying, monitoring and receipts, where witnesses have to have signed too. */
class WitnessOptionsTest {
    private static final CosigningKey ONE = CosigningKey.generate("one.example.org");
    private static final CosigningKey TWO = CosigningKey.generate("two.example.org");

    @TempDir
    Path directory;

    private Path log;
    private final StringWriter said = new StringWriter();

    @BeforeEach
    void publish() throws IOException {
        log = directory.resolve("log");
        new PublishedDirectory(log).publish(HonestHistory.everything());
        var note = note();
        cosign(ONE.cosign(note.text(), 5));
    }

    @Test
    void a_checkpoint_that_all_named_witnesses_have_signed_is_good() {
        assertThat(verify(ONE)).isZero();
        assertThat(run("monitor", ONE, "--state", directory.resolve("state").toString()))
                .isZero();
    }

    @Test
    void a_witness_that_has_not_signed_is_named() {
        assertThat(verify(ONE, TWO)).isEqualTo(1);
        assertThat(said.toString()).contains("the witness two.example.org has not signed this checkpoint");
        Path state = directory.resolve("state");
        assertThat(run("monitor", TWO, "--state", state.toString())).isEqualTo(1);
        assertThat(state).doesNotExist();
    }

    @Test
    void as_many_as_are_needed_suffice() {
        assertThat(run("verify", List.of(ONE, TWO), "--witnesses-needed", "1")).isZero();
        assertThat(run("verify", List.of(ONE, TWO), "--witnesses-needed", "2")).isEqualTo(1);
        assertThat(run("verify", List.of(ONE, TWO), "--witnesses-needed", "3")).isEqualTo(2);
        assertThat(run("verify", List.of(ONE), "--witnesses-needed", "0")).isEqualTo(2);
    }

    @Test
    void a_wrong_signature_of_a_witness_is_never_made_good_by_others() throws IOException {
        cosign(TWO.cosign("another text\n", 5));
        assertThat(run("verify", List.of(ONE, TWO), "--witnesses-needed", "1")).isEqualTo(1);
        assertThat(said.toString()).contains("the signature of the witness two.example.org is wrong");
        assertThat(verify(ONE)).isZero();
    }

    @Test
    void witnesses_alone_do_not_make_a_checkpoint() throws IOException {
        var note = note();
        String witnessed = note.text() + "\n" + ONE.cosign(note.text(), 5).line();
        Files.writeString(log.resolve("checkpoint"), witnessed);
        assertThat(verify(ONE)).isEqualTo(1);
        assertThat(said.toString()).contains("not what this key signed");
    }

    @Test
    void the_key_of_a_log_is_none_of_a_witness() {
        assertThat(run(List.of(
                        "verify",
                        "--vkey",
                        PublishedDirectory.KEY.verifier().text(),
                        "--witness",
                        PublishedDirectory.KEY.verifier().text(),
                        log.toString())))
                .isEqualTo(2);
    }

    @Test
    void a_receipt_is_held_to_the_witnesses_of_its_checkpoint() throws IOException {
        byte[] entry = {'x'};
        var head = new TreeHead(1, Hashing.leaf(entry));
        var checkpoint = PublishedDirectory.KEY.sign(new org.isonomia.transparency.note.Checkpoint(
                        PublishedDirectory.KEY.verifier().name(), head)
                .text());
        var witnessed = checkpoint.with(List.of(ONE.cosign(checkpoint.text(), 7)));
        Path receipt = directory.resolve("receipt");
        Files.write(receipt, new Receipt(entry, 0, List.of(), witnessed).bytes());
        assertThat(proof(receipt, ONE)).isZero();
        assertThat(proof(receipt, TWO)).isEqualTo(1);
        assertThat(said.toString()).contains("The receipt is not witnessed", "two.example.org");
    }

    private int proof(Path receipt, CosigningKey witness) {
        return run(List.of(
                "proof",
                "--vkey",
                PublishedDirectory.KEY.verifier().text(),
                "--witness",
                witness.verifier().text(),
                receipt.toString()));
    }

    private SignedNote note() throws IOException {
        return SignedNote.parse(Files.readAllBytes(log.resolve("checkpoint")));
    }

    private void cosign(NoteSignature signature) throws IOException {
        Files.write(log.resolve("checkpoint"), note().with(List.of(signature)).bytes());
    }

    private int verify(CosigningKey... witnesses) {
        return run("verify", List.of(witnesses));
    }

    private int run(String command, CosigningKey witness, String... more) {
        return run(command, List.of(witness), more);
    }

    private int run(String command, List<CosigningKey> witnesses, String... more) {
        var arguments = new ArrayList<>(
                List.of(command, "--vkey", PublishedDirectory.KEY.verifier().text()));
        for (var witness : witnesses)
            arguments.addAll(List.of("--witness", witness.verifier().text()));
        arguments.addAll(List.of(more));
        arguments.add(log.toString());
        return run(arguments);
    }

    private int run(List<String> arguments) {
        var out = new PrintWriter(said, true);
        return IsonomiaAudit.run(out, out, arguments.toArray(String[]::new));
    }
}
