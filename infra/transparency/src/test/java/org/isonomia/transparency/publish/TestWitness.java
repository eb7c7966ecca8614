package org.isonomia.transparency.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.isonomia.transparency.note.CosigningKey;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.witness.Answer;
import org.isonomia.transparency.witness.Witness;
import org.isonomia.transparency.witness.WitnessAddress;
import org.isonomia.transparency.witness.WitnessClient;

/** A witness of the test log over HTTP, that can hang, lie and be gone. */
final class TestWitness implements AutoCloseable {
    enum Mood {
        HONEST,
        HANGING,
        /** Later than a publication waits, sooner than it is given up. */
        SLOW,
        FAILING,
        /** Says that it has signed a larger log, and shows nothing. */
        LYING
    }

    final CosigningKey key;
    volatile Mood mood = Mood.HONEST;

    private final Witness witness;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);

    TestWitness(String name, Path directory) throws IOException {
        key = CosigningKey.generate(name);
        witness = new Witness(key, List.of(TestLog.KEY.verifier()), directory, () -> System.currentTimeMillis() / 1000);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    WitnessClient client() {
        String url = "http://localhost:" + server.getAddress().getPort() + " ";
        return new WitnessClient(
                WitnessAddress.list(url + key.verifier().text()).getFirst(), HttpClient.newHttpClient());
    }

    boolean hasSigned(SignedNote note) {
        return note.isClaimedBy(key.verifier())
                && !note.verify(List.of(key.verifier())).isEmpty();
    }

    String shown() {
        return new String(
                witness.latest(Witness.digest(TestLog.KEY.verifier().name())).body());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (mood == Mood.HANGING) closed.await();
            if (mood == Mood.SLOW) Thread.sleep(850);
            var answer = answer(exchange.getRequestURI().getPath(), body);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(String path, byte[] body) throws IOException {
        if (mood == Mood.FAILING) return new Answer(503, Answer.TEXT, new byte[0]);
        if (path.equals("/add-checkpoint"))
            return mood == Mood.LYING
                    ? new Answer(Answer.CONFLICT, Answer.SIZE, "999999\n".getBytes())
                    : witness.add(body);
        if (mood == Mood.LYING) return new Answer(Answer.NOT_FOUND, Answer.TEXT, new byte[0]);
        return witness.latest(path.substring(1).replace("/checkpoint", ""));
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
