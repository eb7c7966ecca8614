package org.isonomia.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a page begins, as it stands in a link. */
public final class Cursor {
    private static final String BETWEEN = "~";

    private Cursor() {}

    /** @throws NotACursorException for a cursor that no page gave */
    public static long position(@Nullable String cursor, long first) {
        return cursor == null ? first : number(cursor);
    }

    public static String of(Object... parts) {
        return String.join(
                BETWEEN, List.of(parts).stream().map(Object::toString).toList());
    }

    /** @throws NotACursorException for a cursor that no page gave */
    public static List<String> parts(String cursor, int count) {
        var parts = List.of(cursor.split(BETWEEN, -1));
        if (parts.size() != count) throw new NotACursorException();
        return parts;
    }

    /** @throws NotACursorException for a cursor that no page gave */
    public static long number(String part) {
        try {
            return Long.parseLong(part);
        } catch (NumberFormatException e) {
            throw new NotACursorException();
        }
    }
}
