package org.isonomia.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.history.Rotated.FIRST;
import static org.isonomia.audit.history.Rotated.SECOND;
import static org.isonomia.audit.history.Rotated.THIRD;
import static org.isonomia.audit.history.Rotated.TO_SECOND;
import static org.isonomia.audit.history.Rotated.TO_THIRD;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.history.Rotated;
import org.isonomia.audit.verify.PublishedDirectory;
import org.isonomia.events.community.LogKeyEvent.LogKeyRotated;
import org.isonomia.transparency.note.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verifying a log whose key was replaced, by whoever knows one of its keys. */
class RotatedLogTest {
    @TempDir
    Path directory;

    private final List<Draft> all = Rotated.everything();
    private final StringWriter said = new StringWriter();
    private Path place;
    private PublishedDirectory log;

    @BeforeEach
    void place() {
        place = directory.resolve("log");
        log = new PublishedDirectory(place);
    }

    @Test
    void while_both_sign_whoever_knows_either_key_finds_the_log_good_and_is_told_the_next() throws IOException {
        publish(TO_SECOND + 2, FIRST, SECOND);
        log.rotation(1, TO_SECOND);
        assertThat(verify(FIRST)).isZero();
        assertThat(said.toString()).contains("since entry " + TO_SECOND + " it is " + SECOND.verifier());
        assertThat(verify(SECOND)).isZero();
        assertThat(said.toString()).doesNotContain("since entry");
    }

    @Test
    void years_later_whoever_knows_only_the_first_key_still_verifies_the_log_by_itself() throws IOException {
        rotatedTwice();
        for (SigningKey known : List.of(FIRST, SECOND, THIRD))
            assertThat(verify(known)).isZero();
        assertThat(run("verify", "--json", "--vkey", key(FIRST), place.toString()))
                .isZero();
        assertThat(said.toString()).contains("\"key\" : \"" + THIRD.verifier() + "\"");
        assertThat(run("dump", "--vkey", key(FIRST), place.toString())).isZero();
    }

    @Test
    void without_the_proof_of_a_rotation_the_old_key_alone_says_nothing() throws IOException {
        rotatedTwice();
        Files.delete(place.resolve("rotation/2"));
        assertThat(verify(FIRST)).isEqualTo(1);
        assertThat(verify(THIRD)).isZero();
    }

    @Test
    void a_thief_of_an_ended_key_cannot_go_on_with_it() throws IOException {
        publish(TO_SECOND + 2, FIRST);
        assertThat(verify(FIRST)).isEqualTo(1);
        assertThat(said.toString()).contains("give the log the key " + SECOND.verifier() + ", which has not signed it");
        log.rotation(1, TO_SECOND);
        assertThat(verify(FIRST)).isEqualTo(1);
        assertThat(said.toString()).contains("NO_KNOWN_SIGNATURE");
    }

    @Test
    void a_key_that_the_old_one_never_named_is_not_followed() throws IOException {
        var mallory = SigningKey.generate("example.org/log");
        var forged = new java.util.ArrayList<>(all);
        var honest = (LogKeyRotated) all.get(TO_SECOND).event();
        forged.set(
                TO_SECOND,
                all.get(TO_SECOND)
                        .with(new LogKeyRotated(
                                honest.from(),
                                mallory.verifier().text(),
                                honest.until(),
                                honest.fromSignature(),
                                honest.toSignature())));
        log.publish(forged.subList(0, TO_SECOND + 2), mallory);
        log.rotation(1, TO_SECOND);
        assertThat(verify(FIRST)).isEqualTo(1);
        log.publish(forged.subList(0, TO_SECOND + 2), FIRST, mallory);
        log.rotation(1, TO_SECOND);
        assertThat(verify(FIRST)).isEqualTo(1);
        assertThat(said.toString()).contains("SIGNATURE_WRONG");
    }

    @Test
    void a_log_that_was_rewritten_before_the_rotation_does_not_continue_what_the_old_key_signed() throws IOException {
        rotatedTwice();
        byte[] proof = Files.readAllBytes(place.resolve("rotation/1"));
        var rewritten = new java.util.ArrayList<>(all);
        rewritten.remove(TO_SECOND - 1);
        log.publish(rewritten, SECOND, THIRD);
        log.rotation(2, TO_THIRD - 1);
        log.write("rotation/1", proof);
        assertThat(verify(FIRST)).isEqualTo(1);
        assertThat(said.toString()).contains("another than the one signed before");
    }

    @Test
    void a_monitor_that_was_set_up_with_the_first_key_goes_on() throws IOException {
        publish(TO_SECOND, FIRST);
        String state = directory.resolve("state").toString();
        assertThat(run("monitor", "--vkey", key(FIRST), "--state", state, place.toString()))
                .isZero();
        rotatedTwice();
        for (int i = 0; i < 2; i++)
            assertThat(run("monitor", "--vkey", key(FIRST), "--state", state, place.toString()))
                    .isZero();
        assertThat(said.toString()).contains("Name the new one from then on", "Good: " + all.size() + " entries");
        assertThat(run("mirror", "--vkey", key(FIRST), place.toString(), directory + "/copy"))
                .isZero();
        assertThat(run("verify", "--vkey", key(FIRST), directory + "/copy")).isZero();
    }

    private void rotatedTwice() throws IOException {
        publish(TO_SECOND + 1, FIRST, SECOND);
        log.rotation(1, TO_SECOND);
        publish(TO_THIRD + 1, SECOND, THIRD);
        log.rotation(2, TO_THIRD);
        publish(all.size(), THIRD);
    }

    private void publish(int entries, SigningKey... signers) throws IOException {
        log.publish(all.subList(0, entries), signers);
    }

    private int verify(SigningKey known) {
        return run("verify", "--vkey", key(known), place.toString());
    }

    private static String key(SigningKey known) {
        return known.verifier().text();
    }

    private int run(String... args) {
        said.getBuffer().setLength(0);
        var out = new PrintWriter(said);
        return IsonomiaAudit.run(out, out, args);
    }
}
