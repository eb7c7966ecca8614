package org.isonomia.rules.names;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a character passes for, by Unicode TR 39 as of Unicode 17, for the characters of Unicode 15 that are their own
 * NFKC and NFD. What looks alike in a log today has to do so whenever it is replayed, so a newer table is another file.
 */
public final class Confusables {
    private static final String TABLE = "confusables-1.txt";
    private static final int HEX = 16;
    private static final Map<Integer, String> PROTOTYPES = read();

    private Confusables() {}

    /** The characters it passes for: itself, for most. */
    public static String prototype(int character) {
        String prototype = PROTOTYPES.get(character);
        return prototype == null ? Character.toString(character) : prototype;
    }

    private static Map<Integer, String> read() {
        var prototypes = new HashMap<Integer, String>();
        var table = Objects.requireNonNull(Confusables.class.getResourceAsStream(TABLE), TABLE);
        try (var lines = new BufferedReader(new InputStreamReader(table, US_ASCII))) {
            lines.lines().forEach(line -> {
                int[] points = Arrays.stream(line.split(" "))
                        .mapToInt(point -> Integer.parseInt(point, HEX))
                        .toArray();
                prototypes.put(points[0], new String(points, 1, points.length - 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(prototypes);
    }
}
