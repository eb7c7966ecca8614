package org.isonomia.audit.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.isonomia.transparency.witness.AddCheckpoint;
import org.isonomia.transparency.witness.Answer;
import org.isonomia.transparency.witness.Witness;

/** A witness over HTTP: {@code POST /add-checkpoint} and {@code GET /<digest>/checkpoint}. */
public final class WitnessServer implements Closeable {
    private static final String ADD = "/add-checkpoint";
    private static final String CHECKPOINT = "/checkpoint";
    private static final int THREADS = 16;
    private static final int WAITING = 64;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;
    private static final int FAILED = 500;
    private static final long IDLE_SECONDS = 30;

    static {
        // The server of the JDK takes its limits from here alone; times in seconds.
        System.setProperty("jdk.httpserver.maxConnections", "256");
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "10");
        System.setProperty("sun.net.httpserver.idleInterval", "30");
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Witness witness;
    private final HttpServer server;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("witness-", 0).factory());

    public WitnessServer(Witness witness, InetSocketAddress address) throws IOException {
        this.witness = witness;
        this.server = HttpServer.create(address, WAITING);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    public InetSocketAddress address() {
        return server.getAddress();
    }

    /** Lets requests that are being answered end, for a second. */
    @Override
    public void close() {
        server.stop(1);
        threads.shutdown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = answer(exchange);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean adds = path.equals(ADD);
        if (!exchange.getRequestMethod().equals(adds ? "POST" : "GET"))
            return said(METHOD_NOT_ALLOWED, "POST " + ADD + " or GET /<digest>" + CHECKPOINT);
        if (adds) return add(exchange);
        if (path.endsWith(CHECKPOINT))
            return witness.latest(path.substring(1, Math.max(1, path.length() - CHECKPOINT.length())));
        return said(Answer.NOT_FOUND, "nothing here");
    }

    private Answer add(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(AddCheckpoint.MOST_BYTES + 1);
        if (body.length > AddCheckpoint.MOST_BYTES) return said(TOO_LARGE, "no request is as long");
        try {
            return witness.add(body);
        } catch (IOException e) {
            System.err.println("Could not record a checkpoint: " + e);
            return said(FAILED, "the checkpoint could not be recorded and is not signed");
        }
    }

    private static Answer said(int status, String what) {
        return new Answer(status, Answer.TEXT, (what + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
