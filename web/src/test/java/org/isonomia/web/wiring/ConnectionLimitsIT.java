package org.isonomia.web.wiring;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConnectionLimitsIT {
    private static final String PATIENT = "GET /sign-in HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void who_sends_a_byte_now_and_then_holds_no_connection_open() {
        var headers = trickle("", "GET / HTTP/1.1\r\nHost: localhost\r\nX-");
        var second = trickle(PATIENT, "GET / HTTP/1.1\r\nHost: localhost\r\nX-");
        var body = trickle("", """
                POST /sign-in HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/x-www-form-urlencoded\r
                Content-Length: 100000\r
                \r
                a""");
        assertThat(headers.join()).isLessThan(ConnectionLimits.HEADERS.plusSeconds(10));
        assertThat(second.join()).isLessThan(ConnectionLimits.HEADERS.plusSeconds(10));
        assertThat(body.join()).isLessThan(ConnectionLimits.BODY.plusSeconds(15));
    }

    /** @return after how long the server closed the connection */
    private static CompletableFuture<Duration> trickle(String first, String then) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (var socket =
                            new Socket("localhost", URI.create(instance.url()).getPort())) {
                        socket.setSoTimeout(1_000);
                        socket.getOutputStream().write(first.getBytes(US_ASCII));
                        if (!first.isEmpty()) Thread.sleep(2_000);
                        long began = System.nanoTime();
                        socket.getOutputStream().write(then.getBytes(US_ASCII));
                        while (System.nanoTime() - began < 90_000_000_000L && !isClosed(socket))
                            socket.getOutputStream().write('x');
                        return Duration.ofNanos(System.nanoTime() - began);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                },
                task -> Thread.ofVirtual().start(task));
    }

    private static boolean isClosed(Socket socket) throws IOException {
        try {
            int read = socket.getInputStream().read(new byte[65_536]);
            return read < 0;
        } catch (java.net.SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
