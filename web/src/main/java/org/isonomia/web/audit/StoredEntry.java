package org.isonomia.web.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.isonomia.eventstore.Entry;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry as anyone may check it.
 *
 * @param text the exact bytes, which are UTF-8
 * @param leafHash lower hex of SHA-256 over a zero byte and the bytes
 */
public record StoredEntry(long position, UUID id, String name, String text, String leafHash, List<String> tags) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static StoredEntry of(Entry entry) {
        var tags = JSON.readTree(entry.bytes())
                .path("tags")
                .valueStream()
                .map(tag -> tag.asString())
                .toList();
        return new StoredEntry(
                entry.position(),
                entry.id(),
                entry.name(),
                new String(entry.bytes(), UTF_8),
                HexFormat.of().formatHex(entry.leafHash()),
                tags);
    }
}
