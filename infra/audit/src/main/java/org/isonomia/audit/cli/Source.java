package org.isonomia.audit.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Where an export comes from: a file, or a running instance. */
final class Source {
    private static final String EXPORT = "/api/log/export";

    private Source() {}

    static InputStream open(String place, @Nullable String token) throws IOException, InterruptedException {
        if (!place.startsWith("http://") && !place.startsWith("https://"))
            return new BufferedInputStream(Files.newInputStream(Path.of(place)));
        String host = place.endsWith("/") ? place.substring(0, place.length() - 1) : place;
        var request = HttpRequest.newBuilder(URI.create(host + EXPORT)).header("Accept", "application/x-ndjson");
        if (token != null && !token.isBlank()) request.header("Authorization", "Bearer " + token);
        // Redirects are not followed: the token is meant for this host only.
        @SuppressWarnings("resource") // The answer streams from it; both end with the process.
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        var response = client.send(request.build(), BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            response.body().close();
            throw new IOException("it answered " + response.statusCode() + hint(response.statusCode(), token));
        }
        return response.body();
    }

    private static String hint(int status, @Nullable String token) {
        return switch (status) {
            case 401, 403 ->
                token == null
                        ? "; give a member's or auditor's token by --token or ISONOMIA_TOKEN"
                        : "; the token does not allow it";
            case 404 -> "; is this the address of an Isonomia instance?";
            default -> "";
        };
    }
}
