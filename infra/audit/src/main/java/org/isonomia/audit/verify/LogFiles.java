package org.isonomia.audit.verify;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of a published log below its prefix (C2SP tlog-tiles): on a server, or mirrored in a directory. */
public interface LogFiles {
    /** @return nothing when there is no such file */
    Optional<byte[]> read(String path) throws IOException;

    /**
     * @param place the address of an instance, or a directory
     * @param token for the entries of a private log
     */
    static LogFiles at(String place, @Nullable String token) {
        boolean remote = place.startsWith("http://") || place.startsWith("https://");
        return remote ? server(place, token) : path -> directory(Path.of(place), path);
    }

    private static Optional<byte[]> directory(Path root, String path) throws IOException {
        var file = root.resolve(path);
        if (!Files.isDirectory(root)) throw new IOException(root + " is no directory");
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private static LogFiles server(String host, @Nullable String token) {
        // Redirects are not followed: the token is meant for this host only.
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        String base = (host.endsWith("/") ? host : host + "/") + "log/";
        return path -> {
            var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofMinutes(1));
            if (token != null && !token.isBlank()) request.header("Authorization", "Bearer " + token);
            var response = send(client, request.build());
            return switch (response.statusCode()) {
                case 200 -> Optional.of(response.body());
                case 404 -> Optional.empty();
                case 303, 401, 403 ->
                    throw new IOException("the entries are for members: give a token by --token or ISONOMIA_TOKEN");
                default -> throw new IOException("it answered " + response.statusCode() + " for " + path);
            };
        };
    }

    private static HttpResponse<byte[]> send(HttpClient client, HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted at " + request.uri());
        }
    }
}
