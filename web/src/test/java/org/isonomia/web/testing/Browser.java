package org.isonomia.web.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One person's browser, or one program: keeps cookies, repeats the CSRF token, follows no redirect unasked. */
public final class Browser {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final TestInstance instance;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private volatile @Nullable Token token;

    private record Token(Map<String, String> cookies, String value) {}

    Browser(TestInstance instance) {
        this.instance = instance;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** What anyone reads from now on shows this act. */
    public void see(Reply done) {
        instance.saw(done.position());
    }

    public Reply get(String path) {
        long seen = cookies.isEmpty() ? -1 : instance.seen();
        String atLeast = seen < 0 ? "" : (path.contains("?") ? "&" : "?") + "at-least=" + seen;
        return send(request(path + atLeast).GET());
    }

    /** A page of a matter, wherever its address leads. */
    public Reply page(String path) {
        var reply = get(path);
        while (reply.status() == 301 || reply.status() == 303)
            reply = send(request(reply.location()).GET());
        return reply;
    }

    /** Presses a form's button: every act has a key of its own. @param namesAndValues a name, its value, a name, ... */
    public Reply submit(String path, String... namesAndValues) {
        return submitAs(TestInstance.newKey(), path, namesAndValues);
    }

    public Reply submitAs(String key, String path, String... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("_csrf", csrf());
        fields.put("idempotencyKey", key);
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) fields.put(namesAndValues[i], namesAndValues[i + 1]);
        return form(path, fields);
    }

    /** Sends exactly these fields. */
    public Reply form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var reply = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        instance.saw(reply.shownAt());
        return reply;
    }

    /** Goes where a form's answer leads. */
    public Reply follow(Reply redirect) {
        if (redirect.status() != 303) throw new AssertionError(redirect);
        return send(request(redirect.location()).GET());
    }

    public Reply post(String path, String json) {
        return json("POST", path, json, TestInstance.newKey());
    }

    public Reply json(String method, String path, String json, String key) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("X-CSRF-TOKEN", csrf())
                .method(method, BodyPublishers.ofString(json)));
    }

    public Reply send(HttpRequest.Builder request) {
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(this::keep);
            return Reply.of(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(instance.url() + path)).header("Accept-Language", "en");
    }

    /** Asked for again whenever the cookies have changed, which it belongs to. */
    public String csrf() {
        var known = token;
        if (known != null && known.cookies.equals(cookies)) return known.value;
        String value = send(request("/api/session").GET()).text("csrf");
        token = new Token(Map.copyOf(cookies), value);
        return value;
    }

    private void keep(String setCookie) {
        String pair = setCookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        String value = pair.substring(equals + 1);
        if (value.isEmpty()) cookies.remove(pair.substring(0, equals));
        else cookies.put(pair.substring(0, equals), value);
    }
}
