package org.isonomia.audit.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.isonomia.audit.cli.IsonomiaAudit;
import org.isonomia.transparency.note.VerifierKey;
import org.isonomia.transparency.witness.WitnessAddress;

/** {@code isonomia-audit witness} as a process of its own, to be killed and started again. */
final class WitnessProcess implements AutoCloseable {
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final WitnessAddress address;

    private WitnessProcess(Process process, WitnessAddress address) {
        this.process = process;
        this.address = address;
    }

    static WitnessProcess start(Path state, String name, VerifierKey log) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IsonomiaAudit.class.getName(),
                        "witness",
                        "--state",
                        state.toString(),
                        "--name",
                        name,
                        "--listen",
                        "127.0.0.1:0",
                        "--log",
                        log.text())
                .redirectErrorStream(true)
                .start();
        var said = process.inputReader(UTF_8);
        String ready = said.readLine();
        if (ready == null || !ready.contains("is ready")) {
            process.destroyForcibly();
            throw new IOException(ready);
        }
        return new WitnessProcess(process, WitnessAddress.list(said.readLine()).getFirst());
    }

    VerifierKey key() {
        return address.key();
    }

    URI url() {
        return address.url();
    }

    HttpResponse<byte[]> add(byte[] body) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(address.url().resolve("add-checkpoint")).POST(BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.url().resolve(path)));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofByteArray());
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM. @return its exit status */
    int terminate() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
