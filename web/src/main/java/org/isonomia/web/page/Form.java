package org.isonomia.web.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a person sent by a form. A field that was not sent is an empty text: the decision says what is missing.
 *
 * @param key the idempotency key; a form without one is a fresh command each time
 */
public record Form(MultiValueMap<String, String> fields, String key) {
    private static final int LONGEST_KEY = 200;

    public static Form of(MultiValueMap<String, String> fields) {
        String key = fields.getFirst("key");
        boolean usable = key != null && !key.isBlank() && key.length() <= LONGEST_KEY;
        return new Form(fields, usable ? key : UUID.randomUUID().toString());
    }

    public String text(String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    /** One entry a line, blank lines left out. */
    public List<String> lines(String field) {
        return text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public boolean ticked(String field) {
        return fields.containsKey(field);
    }

    /** The number typed; for anything else 0, which every field refuses as too small. */
    public int number(String field) {
        String typed = text(field).strip();
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    /** A {@code datetime-local} value in the community's zone; for anything else the epoch, refused as past. */
    public Instant moment(String field, ZoneId zone) {
        try {
            return LocalDateTime.parse(text(field)).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }

    /** What JSON leaves out or sets to null is as good as not typed. */
    public static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
