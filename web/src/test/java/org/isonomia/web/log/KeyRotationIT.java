package org.isonomia.web.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.isonomia.audit.verify.LogFiles;
import org.isonomia.audit.verify.VerifiedReplay;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.web.instance.InstanceHome;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.Outsider;
import org.isonomia.web.testing.TestInstance;
import org.isonomia.web.wiring.RotateLogKeyCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The operator of a running instance gives its log the next key. */
class KeyRotationIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    private Browser founder;
    private Outsider outsider;

    @Test
    void both_keys_sign_for_thirty_days_and_whoever_knows_the_first_one_verifies_the_log_for_good() throws IOException {
        founder = new Members(instance).founder("\"template\":\"majority\",\"pace\":\"same-day\",\"publicLog\":true");
        outsider = new Outsider(instance.url());
        await().atMost(PATIENCE).until(() -> outsider.get("/log/proof/2").statusCode() == 200);
        var first = shown();
        String receipt = founder.get("/receipts/2/file").body();

        assertThat(rotate()).isZero();
        await().atMost(PATIENCE).until(() -> !shown().equals(first));
        var second = shown();
        assertThat(signers(first, second)).containsExactly(first, second);
        assertThat(founder.get("/audit").body()).contains(second.text(), "Key before it", first.text());
        assertThat(founder.get("/history").body()).contains("The log was given its next key");
        for (var known : List.of(first, second)) requireGood(known);
        assertThat(rotate()).as("prepared again").isZero();

        instance.clock().advance(Duration.ofDays(30));
        await().atMost(PATIENCE).until(() -> !Files.exists(home().resolve("log.key.next")));
        founder.submit("/sign-in", "email", "ada@example.org", "password", TestInstance.PASSWORD);
        write("After");
        await().atMost(PATIENCE).until(() -> signers(first, second).equals(List.of(second)));
        for (var known : List.of(first, second)) requireGood(known);
        assertThat(Files.readString(home().resolve("log.key.retired"))).isEqualTo(first + "\n");
        assertThat(founder.submit("/verify", "receipt", receipt).body()).contains("The receipt holds");

        assertThat(rotate()).isZero();
        await().atMost(PATIENCE).until(() -> !shown().equals(second));
        for (var known : List.of(first, second, shown())) requireGood(known);
        assertThat(outsider.get("/log/rotation/3").statusCode()).isEqualTo(404);
    }

    private void requireGood(VerifierKey known) throws IOException {
        var outcome = VerifiedReplay.of(LogFiles.at(instance.url(), null), known, Optional.empty());
        assertThat(outcome.verified().faults()).isEmpty();
        assertThat(outcome.report().disagreements()).isEmpty();
        assertThat(outcome.verified().keys().newest()).isEqualTo(shown());
    }

    private void write(String title) {
        founder.post("/api/threads", "{\"title\":\"" + title + "\",\"text\":\"Tea.\"}");
    }

    private VerifierKey shown() {
        return VerifierKey.parse(new String(outsider.bytes("/log/vkey"), UTF_8).strip());
    }

    private List<VerifierKey> signers(VerifierKey... keys) {
        return SignedNote.parse(outsider.bytes("/log/checkpoint")).verify(List.of(keys)).stream()
                .map(signed -> signed.by())
                .toList();
    }

    private static int rotate() {
        return RotateLogKeyCommand.run("rotate-log-key", "--isonomia.home=" + home());
    }

    private static Path home() {
        return instance.bean(InstanceHome.class).directory();
    }
}
