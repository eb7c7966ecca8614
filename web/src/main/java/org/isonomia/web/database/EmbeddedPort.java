package org.isonomia.web.database;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isonomia.web.instance.InstanceHome;
import org.isonomia.web.instance.StartRefusedException;

/**
 * The port of the embedded database: chosen once and stored beside the data, so that a PostgreSQL that outlived the
 * application is found again. Another is chosen only when a stranger listens on it and ours is not running.
 */
final class EmbeddedPort {
    static final String FILE = "pg18.port";
    private static final int PATIENCE_MILLIS = 500;

    private EmbeddedPort() {}

    static int of(InstanceHome home, Path data) {
        byte[] stored = home.secret(FILE, () -> bytes(free()));
        int port = Integer.parseInt(new String(stored, US_ASCII).strip());
        if (Files.exists(data.resolve("postmaster.pid")) || !answers(port)) return port;
        int other = free();
        home.replace(FILE, bytes(other));
        return other;
    }

    private static byte[] bytes(int port) {
        return Integer.toString(port).getBytes(US_ASCII);
    }

    private static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartRefusedException("No network port is free on this machine.", "Stop some programs.", e);
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
