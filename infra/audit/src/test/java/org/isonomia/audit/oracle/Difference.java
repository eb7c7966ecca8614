package org.isonomia.audit.oracle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines that one text has and another has not. */
final class Difference {
    private static final int MOST_LINES = 5;

    private Difference() {}

    static String of(@Nullable String live, @Nullable String rebuilt) {
        return "live only " + beyond(live, rebuilt) + ", rebuilt only " + beyond(rebuilt, live);
    }

    private static List<String> beyond(@Nullable String one, @Nullable String other) {
        var lines = new ArrayList<>(String.valueOf(one).lines().toList());
        String.valueOf(other).lines().forEach(lines::remove);
        return lines.subList(0, Math.min(MOST_LINES, lines.size()));
    }
}
