package org.isonomia.events.recorded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A log as the program wrote it: the bytes of its entries in order, what opens the sealed values that were not erased,
 * by commitment, and the public texts, by digest. In its file each is a line.
 */
public record Recorded(List<byte[]> entries, Map<String, Opening> openings, Map<String, String> texts) {
    /** All there are: by the program of today, by earlier ones, and by both, one after the other. */
    public static final List<String> NAMES = List.of(
            "the-well",
            "the-mill",
            "the-grove",
            "the-quarry",
            "the-ford",
            "the-frost",
            "the-stream",
            "the-ferry",
            "the-orchard",
            "the-harvest",
            "before-counting-rules",
            "before-amendments",
            "before-auditors",
            "before-newcomers",
            "after-the-update");

    /** @param value plain, as JSON */
    public record Opening(String subject, byte[] salt, String value) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static Recorded named(String name) {
        try (var in = Objects.requireNonNull(
                        Recorded.class.getResourceAsStream("/recorded/" + name + ".ndjson"), name);
                var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            var read = new Recorded(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
            lines.lines().forEach(read::add);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        if (line.startsWith("{\"id\":")) {
            entries.add(line.getBytes(UTF_8));
            return;
        }
        JsonNode beside = JSON.readTree(line);
        if (beside.has("commitment"))
            openings.put(
                    beside.get("commitment").asString(),
                    new Opening(
                            beside.get("subject").asString(),
                            HexFormat.of().parseHex(beside.get("salt").asString()),
                            beside.get("value").asString()));
        else texts.put(beside.get("sha256").asString(), beside.get("text").asString());
    }

    /** The lines of its file. */
    public List<String> lines() {
        var sealed = openings.entrySet().stream()
                .map(opening -> line(
                        "commitment",
                        opening.getKey(),
                        "subject",
                        opening.getValue().subject(),
                        "salt",
                        HexFormat.of().formatHex(opening.getValue().salt()),
                        "value",
                        opening.getValue().value()));
        var told = texts.entrySet().stream().map(text -> line("sha256", text.getKey(), "text", text.getValue()));
        return Stream.of(entries.stream().map(entry -> new String(entry, UTF_8)), sealed, told)
                .flatMap(lines -> lines)
                .toList();
    }

    private static String line(String... fields) {
        var line = JSON.createObjectNode();
        for (int i = 0; i < fields.length; i += 2) line.put(fields[i], fields[i + 1]);
        return line.toString();
    }
}
