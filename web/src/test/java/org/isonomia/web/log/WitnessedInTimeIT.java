package org.isonomia.web.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.isonomia.transparency.note.CosigningKey;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.witness.Witness;
import org.isonomia.web.testing.Outsider;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Two witnesses far away, and one that takes what it is asked and never answers. */
@Isolated("two seconds are promised of a machine that does nothing else")
class WitnessedInTimeIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration THERE_AND_BACK = Duration.ofMillis(200);
    private static final CosigningKey ONE = CosigningKey.generate("witness.example.org/w1");
    private static final CosigningKey TWO = CosigningKey.generate("witness.example.com/w2");
    private static final CosigningKey SILENT = CosigningKey.generate("silent.example.net/w3");
    private static final HttpServer SERVER_OF_ONE = server();
    private static final HttpServer SERVER_OF_TWO = server();
    private static final ServerSocket SERVER_OF_SILENT = socket();

    @RegisterExtension
    static final TestInstance instance = new TestInstance("--isonomia.log.witnesses="
            + named(SERVER_OF_ONE.getAddress().getPort(), ONE)
            + named(SERVER_OF_TWO.getAddress().getPort(), TWO)
            + named(SERVER_OF_SILENT.getLocalPort(), SILENT));

    @TempDir
    static Path directory;

    @AfterAll
    static void end() throws IOException {
        SERVER_OF_ONE.stop(0);
        SERVER_OF_TWO.stop(0);
        SERVER_OF_SILENT.close();
    }

    @Test
    void witnesses_that_are_far_or_silent_do_not_hold_acts_up_for_two_seconds() throws Exception {
        instance.founder();
        var outsider = new Outsider(instance.url());
        var log = VerifierKey.parse(new String(outsider.bytes("/log/vkey"), UTF_8).strip());
        start(SERVER_OF_ONE, new Witness(ONE, List.of(log), directory.resolve("one"), WitnessedInTimeIT::now));
        start(SERVER_OF_TWO, new Witness(TWO, List.of(log), directory.resolve("two"), WitnessedInTimeIT::now));
        await().atMost(PATIENCE).until(() -> outsider.get("/log/checkpoint").statusCode() == 200);
        await().atMost(PATIENCE).until(() -> witnesses(outsider) == 2);
        Rush.requirePublishedInTime(instance, 8);
        assertThat(witnesses(outsider)).isEqualTo(2);
    }

    private static int witnesses(Outsider outsider) {
        var note = SignedNote.parse(outsider.bytes("/log/checkpoint"));
        return (int) List.of(ONE, TWO, SILENT).stream()
                .filter(key -> note.isClaimedBy(key.verifier()))
                .count();
    }

    private static void start(HttpServer server, Witness witness) {
        server.createContext("/", exchange -> {
            try (exchange) {
                Thread.sleep(THERE_AND_BACK);
                var answer = exchange.getRequestMethod().equals("POST")
                        ? witness.add(exchange.getRequestBody().readAllBytes())
                        : witness.latest(exchange.getRequestURI().getPath().split("/")[1]);
                exchange.sendResponseHeaders(answer.status(), answer.body().length);
                exchange.getResponseBody().write(answer.body());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private static long now() {
        return System.currentTimeMillis() / 1000;
    }

    private static String named(int port, CosigningKey key) {
        return "http://localhost:" + port + " " + key.verifier().text() + " ";
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket socket() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
