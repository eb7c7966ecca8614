package org.isonomia.web.endtoend;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone with a program of their own, whose requests may be cut off. */
public final class Person {
    public static final JsonMapper JSON = JsonMapper.builder().build();

    private final String url;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private String csrf = "";

    public Person(String url) {
        this.url = url;
    }

    public boolean answers() {
        try {
            return get("/api/session").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    public HttpResponse<String> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url + path)).GET());
    }

    public JsonNode read(String path) throws IOException {
        return JSON.readTree(get(path).body());
    }

    /** @throws IOException when no answer came: whether it was done is not known */
    public HttpResponse<String> act(String method, String path, String json, String key) throws IOException {
        if (csrf.isEmpty()) csrf = read("/api/session").get("csrf").asString();
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("X-CSRF-TOKEN", csrf)
                .method(method, BodyPublishers.ofString(json)));
    }

    /** Does what has to succeed. @return where it is found */
    public String done(String method, String path, String json, String key) throws IOException {
        var answer = act(method, path, json, key);
        if (answer.statusCode() >= 300) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return answer.headers().firstValue("Location").orElse("");
    }

    /** Presses a form's button. @param fields as they are sent */
    public HttpResponse<String> submit(String path, String fields) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            var answer = http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
            // The token belongs to the session.
            if (answer.headers().allValues("set-cookie").stream().anyMatch(cookie -> cookie.startsWith("isonomia=")))
                csrf = "";
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
