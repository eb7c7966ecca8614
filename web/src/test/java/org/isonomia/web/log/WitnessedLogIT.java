package org.isonomia.web.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.isonomia.audit.witness.WitnessServer;
import org.isonomia.transparency.note.CosigningKey;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.receipt.Receipt;
import org.isonomia.transparency.witness.Witness;
import org.isonomia.web.testing.Outsider;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A log whose operator named a witness, which comes later than the log, and goes again. */
class WitnessedLogIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final CosigningKey KEY = CosigningKey.generate("witness.example.org/w1");
    private static final InetSocketAddress ADDRESS = free();

    @RegisterExtension
    static final TestInstance instance = new TestInstance("--isonomia.log.witnesses=http://localhost:"
            + ADDRESS.getPort() + " " + KEY.verifier().text());

    private static Path state;
    private static WitnessServer server;

    @AfterAll
    static void end() {
        if (server != null) server.close();
    }

    @Test
    void a_witness_that_comes_signs_what_is_there_and_one_that_goes_is_warned_of() throws Exception {
        instance.founder().post("/api/threads", "{\"title\":\"Tea\",\"text\":\"Green.\"}");
        var outsider = new Outsider(instance.url());
        await().atMost(PATIENCE).until(() -> outsider.get("/log/proof/2").statusCode() == 200);
        assertThat(instance.founder().get("/actuator/health/log").text("/details/warning"))
                .contains("witness.example.org/w1", "does not answer");
        assertThat(instance.founder().get("/audit").body())
                .contains("has never signed", "not signed the newest checkpoint");

        start(outsider);
        await().atMost(PATIENCE).until(() -> isWitnessed(outsider));
        var receipt = Receipt.parse(outsider.bytes("/log/proof/2"));
        assertThat(receipt.checkpoint().verify(List.of(KEY.verifier()))).hasSize(1);
        assertThat(instance.founder()
                        .get("/actuator/health/log")
                        .json()
                        .at("/details")
                        .has("warning"))
                .isFalse();
        assertThat(instance.founder().get("/audit").body())
                .contains("witness.example.org/w1", "That what you see is the log that its witnesses saw")
                .doesNotContain("has never signed", "not signed the newest checkpoint");

        String kept = instance.founder().get("/receipts/2/file").body();
        assertThat(instance.founder().submit("/verify", "receipt", kept).body())
                .contains("Witnesses have signed that too: witness.example.org/w1.", "unless they ask for the same");
        String altered = withAnotherCharacter(kept, kept.length() - 9);
        assertThat(instance.founder().submit("/verify", "receipt", altered).body())
                .doesNotContain("The receipt holds");

        server.close();
        instance.founder().post("/api/threads", "{\"title\":\"More\",\"text\":\"Tea.\"}");
        await().atMost(PATIENCE).until(() -> !isWitnessed(outsider));
        assertThat(instance.founder().get("/audit").body()).contains("not signed the newest checkpoint");
    }

    private static String withAnotherCharacter(String text, int at) {
        char other = text.charAt(at) == 'A' ? 'B' : 'A';
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    private static void start(Outsider outsider) throws IOException {
        state = Files.createTempDirectory("isonomia-witness");
        var log = VerifierKey.parse(new String(outsider.bytes("/log/vkey"), UTF_8).strip());
        server = new WitnessServer(
                new Witness(KEY, List.of(log), state, () -> System.currentTimeMillis() / 1000), ADDRESS);
    }

    private static boolean isWitnessed(Outsider outsider) {
        var note = SignedNote.parse(outsider.bytes("/log/checkpoint"));
        return note.signatures().size() == 2
                && !note.verify(List.of(KEY.verifier())).isEmpty();
    }

    private static InetSocketAddress free() {
        try (var socket = new java.net.ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
