package org.isonomia.audit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.audit.verify.PublishedDirectory;
import org.isonomia.transparency.note.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verifying and monitoring a log that lies in a directory. */
class VerifyCommandTest {
    @TempDir
    Path directory;

    private Path log;
    private final StringWriter said = new StringWriter();

    @BeforeEach
    void publish() throws IOException {
        log = directory.resolve("log");
        new PublishedDirectory(log).publish(HonestHistory.everything());
    }

    @Test
    void an_honest_log_is_what_was_signed_and_replays_clean() {
        assertThat(verify()).isZero();
        assertThat(said.toString())
                .contains("Verified: every tile and entry is what was signed.")
                .contains("0 not in the export")
                .endsWith("\nCLEAN: the log is what was signed, and every entry follows from those before it.\n");
        assertThat(run("verify", "--vkey", key(), "--json", log.toString())).isZero();
        assertThat(said.toString()).contains("\"clean\" : true", "\"origin\" : \"example.org/log\"");
    }

    @Test
    void one_changed_byte_in_any_file_of_the_log_is_found() throws IOException {
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            byte[] changed = bytes.clone();
            changed[changed.length / 2] ^= 1;
            Files.write(file, changed);
            int status = verify();
            assertThat(status).as(file.toString()).isNotZero();
            assertThat(said.toString().lines().toList().getLast())
                    .as("the verdict on %s", file)
                    .startsWith(status == 1 ? "NOT CLEAN: " : "NOT CHECKED: ");
            Files.write(file, bytes);
        }
        assertThat(verify()).isZero();
    }

    @Test
    void a_missing_file_makes_the_log_unreadable_and_a_missing_text_is_named() throws IOException {
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            boolean text = file.getParent().endsWith("blob");
            assertThat(verify()).as(file.toString()).isEqualTo(text ? 1 : 2);
            Files.write(file, bytes);
        }
        assertThat(said.toString()).contains("there is no tile/0/000.p/", "there is no checkpoint", "is not there");
    }

    @Test
    void another_key_did_not_sign_it() {
        String other = SigningKey.generate("example.org/log").verifier().text();
        assertThat(run("verify", "--vkey", other, log.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("not what this key signed");
    }

    @Test
    void a_log_that_grew_continues_its_older_checkpoint_and_a_rewritten_or_shrunk_one_does_not() throws IOException {
        var all = HonestHistory.everything();
        Path old = directory.resolve("old");
        var shorter = new PublishedDirectory(directory.resolve("shorter"));
        shorter.publish(all.subList(0, wholeActs(all, 300)));
        Files.copy(directory.resolve("shorter/checkpoint"), old);
        assertThat(run("verify", "--vkey", key(), "--since", old.toString(), log.toString()))
                .isZero();

        var rewritten = new ArrayList<>(all);
        rewritten.remove(wholeActs(all, 40));
        new PublishedDirectory(directory.resolve("fork")).publish(rewritten);
        assertThat(run(
                        "verify",
                        "--vkey",
                        key(),
                        "--since",
                        old.toString(),
                        directory.resolve("fork").toString()))
                .isEqualTo(1);
        assertThat(said.toString()).contains("the log is another than the one signed before");

        Files.copy(log.resolve("checkpoint"), directory.resolve("newer"));
        String newer = directory.resolve("newer").toString();
        assertThat(run(
                        "verify",
                        "--vkey",
                        key(),
                        "--since",
                        newer,
                        directory.resolve("shorter").toString()))
                .isEqualTo(1);
        assertThat(said.toString()).contains("the log has shrunk");
        assertThat(run("verify", "--vkey", key(), "--since", "nowhere", log.toString()))
                .isEqualTo(2);
    }

    @Test
    void a_monitor_remembers_the_last_good_checkpoint_and_keeps_it_when_the_log_fails() throws IOException {
        var all = HonestHistory.everything();
        Path state = directory.resolve("state");
        Path watched = directory.resolve("watched");
        new PublishedDirectory(watched).publish(all.subList(0, wholeActs(all, 300)));
        assertThat(run("monitor", "--vkey", key(), "--state", state.toString(), watched.toString()))
                .isZero();
        byte[] first = Files.readAllBytes(state);
        new PublishedDirectory(watched).publish(all);
        assertThat(run("monitor", "--vkey", key(), "--state", state.toString(), watched.toString()))
                .isZero();
        byte[] second = Files.readAllBytes(state);
        assertThat(second).isNotEqualTo(first);
        new PublishedDirectory(watched).publish(all.subList(0, wholeActs(all, 300)));
        assertThat(run("monitor", "--vkey", key(), "--state", state.toString(), watched.toString()))
                .isEqualTo(1);
        assertThat(Files.readAllBytes(state)).isEqualTo(second);
        assertThat(said.toString()).contains("the log has shrunk");
    }

    @Test
    void a_mirror_is_verified_served_again_and_refuses_to_follow_a_fork() throws IOException {
        var all = HonestHistory.everything();
        Path served = directory.resolve("served");
        Path copy = directory.resolve("copy");
        new PublishedDirectory(served).publish(all.subList(0, wholeActs(all, 300)));
        assertThat(run("mirror", "--vkey", key(), served.toString(), copy.toString()))
                .isZero();
        assertThat(run("verify", "--vkey", key(), copy.toString())).isZero();
        new PublishedDirectory(served).publish(all);
        assertThat(run("mirror", "--vkey", key(), served.toString(), copy.toString()))
                .isZero();
        assertThat(Files.readAllBytes(copy.resolve("checkpoint")))
                .isEqualTo(Files.readAllBytes(served.resolve("checkpoint")));
        assertThat(said.toString()).contains("Copied: " + all.size() + " entries of example.org/log");
        var fork = new ArrayList<>(all);
        fork.remove(wholeActs(all, 40));
        Path forked = directory.resolve("forked");
        new PublishedDirectory(forked).publish(fork);
        assertThat(run("mirror", "--vkey", key(), forked.toString(), copy.toString()))
                .isNotZero();
        assertThat(run("verify", "--vkey", key(), copy.toString())).isZero();
    }

    @Test
    void a_dump_is_every_entry_as_it_was_written() {
        assertThat(run("dump", "--vkey", key(), log.toString())).isZero();
        var lines = said.toString().lines().toList();
        assertThat(lines).hasSize(HonestHistory.everything().size());
        assertThat(lines.getFirst()).startsWith("{\"id\":").contains("community.CommunityFounded");
    }

    @Test
    void a_receipt_that_does_not_prove_its_entry_is_refused_and_a_missing_one_is_said() throws IOException {
        Path receipt = directory.resolve("receipt");
        assertThat(run("proof", "--vkey", key(), receipt.toString())).isEqualTo(2);
        Files.write(receipt, "c2sp.org/tlog-proof@v1\nindex 0\n\nno checkpoint\n".getBytes(UTF_8));
        assertThat(run("proof", "--vkey", key(), receipt.toString())).isEqualTo(1);
        assertThat(said.toString()).contains("The receipt proves nothing");
    }

    @Test
    void a_receipt_that_went_through_an_editor_proves_as_much_and_that_is_said() throws IOException {
        assertThat(run("explain", "--vkey", key(), "--proofs", directory.toString(), "charter", log.toString()))
                .isZero();
        Path receipt = directory.resolve("entry-1.tlog-proof");
        String kept = Files.readString(receipt);
        for (String form : List.of(kept.replace("\n", "\r\n"), "\uFEFF" + kept, kept.strip(), "\n\n" + kept + "\n")) {
            Files.writeString(receipt, form);
            said.getBuffer().setLength(0);
            assertThat(run("proof", "--vkey", key(), receipt.toString())).isZero();
            assertThat(said.toString().contains("are not as it was given"))
                    .isEqualTo(!form.strip().equals(kept.strip()));
            assertThat(said.toString().lines().toList().getLast()).startsWith("CLEAN: entry 1 is in example.org/log");
        }
        Files.writeString(receipt, kept.replace("index 1", "index  1"));
        assertThat(run("proof", "--vkey", key(), receipt.toString())).isEqualTo(1);
    }

    /** A length at or after this one at which an act ends. */
    private static int wholeActs(List<org.isonomia.audit.history.Draft> drafts, int length) {
        int end = Math.min(length, drafts.size() / 2);
        while (drafts.get(end).stamp().ordinal() != 0) end++;
        return end;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(log)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private int verify() {
        return run("verify", "--vkey", key(), log.toString());
    }

    private int run(String... arguments) {
        var out = new PrintWriter(said, true);
        return IsonomiaAudit.run(out, out, arguments);
    }

    private static String key() {
        return PublishedDirectory.KEY.verifier().text();
    }
}
