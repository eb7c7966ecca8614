package org.isonomia.web.testing;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Reply(int status, String location, String type, String body, HttpResponse<String> raw) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern SHOWN_AT = Pattern.compile("[?&]at-least=(\\d+)");

    static Reply of(HttpResponse<String> raw) {
        return new Reply(
                raw.statusCode(),
                raw.headers().firstValue("Location").orElse(""),
                raw.headers().firstValue("Content-Type").orElse(""),
                raw.body(),
                raw);
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** A text of the JSON, by its field's name or a JSON pointer. */
    public String text(String field) {
        return json().at(field.startsWith("/") ? field : "/" + field).asString();
    }

    /** The path at which what a form made, or acted on, takes acts; without what the redirect adds to it. */
    public String made() {
        String path = location.replaceFirst("[?#].*", "");
        String id = path.replaceFirst(".*/", "");
        if (!path.startsWith("/decisions/")) return path;
        return switch (id.charAt(0)) {
                    case 'x' -> "/questions/";
                    case 'q' -> "/proposals/";
                    case 'p' -> "/polls/";
                    default -> "/threads/";
                }
                + id;
    }

    public long position() {
        return json().at("/position").asLong();
    }

    /** The position from which on the page a form leads to shows what it did, or -1. */
    long shownAt() {
        Matcher found = SHOWN_AT.matcher(location);
        return found.find() ? Long.parseLong(found.group(1)) : -1;
    }

    /** The value a page's first hidden field of this name has. */
    public String hidden(String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(body);
        return found.find() ? found.group(1) : "";
    }

    @Override
    public String toString() {
        return status + " " + location + "\n" + body;
    }
}
