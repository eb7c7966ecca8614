package org.isonomia.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.isonomia.transparency.note.VerifierKey;

/**
 * Files of a log of 70,000 entries, {@code entry 0} to {@code entry 69999}, written by golang.org/x/mod 0.7.0 (sumdb/note
 * and sumdb/tlog): other code in another language has to agree with ours, byte by byte.
 */
public final class Frozen {
    private Frozen() {}

    public static byte[] bytes(String name) {
        try (var file = Objects.requireNonNull(Frozen.class.getResourceAsStream("/frozen/" + name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        return new String(bytes(name), UTF_8);
    }

    public static List<String> lines(String name) {
        return text(name).lines().toList();
    }

    public static VerifierKey key() {
        return VerifierKey.parse(lines("signing-key.txt").get(1));
    }

    public static byte[] entry(long position) {
        return ("entry " + position).getBytes(UTF_8);
    }
}
