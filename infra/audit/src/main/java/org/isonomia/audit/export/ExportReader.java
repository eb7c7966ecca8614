package org.isonomia.audit.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an export line by line. Only its first line must be sound; what follows is evidence, sound or not. */
public final class ExportReader {
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final BufferedReader lines;
    private final long entries;
    private final long head;
    private final @Nullable String checkpoint;
    private long number = 1;

    public ExportReader(InputStream in) throws IOException, NotAnExportException {
        lines = new BufferedReader(new InputStreamReader(in, UTF_8), 1 << 16);
        String first = withoutMark(lines.readLine());
        if (first == null) throw new NotAnExportException("it is empty");
        JsonNode header;
        try {
            header = mapper.readTree(first);
        } catch (JacksonException e) {
            throw new NotAnExportException("its first line is not the header of an export" + column(e));
        }
        String format = header.path("isonomia").asString("");
        if (!format.equals(ExportWriter.FORMAT))
            throw new NotAnExportException(
                    format.isEmpty() ? "its first line is not the header of an export" : "unknown format " + format);
        entries = whole(header, "entries");
        head = whole(header, "head");
        var signed = header.get("checkpoint");
        checkpoint = signed == null || signed.isNull() ? null : signed.asString();
    }

    /** How many entries the header promises. */
    public long entries() {
        return entries;
    }

    /** The signed checkpoint that came with it; absent when none did. Nothing about it is checked. */
    public @Nullable String checkpoint() {
        return checkpoint;
    }

    /** The last position the header promises, -1 for none. */
    public long head() {
        return head;
    }

    /** @return the next line, or null after the last */
    public @Nullable ExportLine next() throws IOException {
        String line = lines.readLine();
        if (line == null) return null;
        number++;
        try {
            return parsed(mapper.readTree(line));
        } catch (JacksonException e) {
            return new ExportLine.Unreadable(number, "it is not a line of an export" + column(e));
        } catch (IllegalArgumentException e) {
            return new ExportLine.Unreadable(number, "it is not a line of an export: " + e.getMessage());
        }
    }

    private static @Nullable String withoutMark(@Nullable String line) {
        return line != null && line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static String column(JacksonException e) {
        var at = e.getLocation();
        return at == null ? "" : ", at column " + at.getColumnNr();
    }

    private static long whole(JsonNode header, String field) throws NotAnExportException {
        var value = header.path(field);
        if (value.isIntegralNumber() && value.canConvertToLong()) return value.longValue();
        throw new NotAnExportException("its header does not say in whole numbers how many entries follow");
    }

    private ExportLine parsed(JsonNode line) {
        var position = line.get("position");
        if (position != null && position.isIntegralNumber() && position.canConvertToLong())
            return new ExportLine.Entry(position.longValue(), base64(line, "entry"), text(line, "leaf"));
        if (line.has("text")) return new ExportLine.Text(text(line, "text"), base64(line, "utf8"));
        if (line.path("end").isBoolean() && line.path("end").booleanValue())
            return new ExportLine.End(text(line, "root"));
        return new ExportLine.Unreadable(number, "it is neither an entry, a text nor the end");
    }

    private static byte[] base64(JsonNode line, String field) {
        return Base64.getDecoder().decode(text(line, field));
    }

    private static String text(JsonNode line, String field) {
        var value = line.path(field);
        if (!value.isString()) throw new IllegalArgumentException("no text " + field);
        return value.stringValue();
    }
}
