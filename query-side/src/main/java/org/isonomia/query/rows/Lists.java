package org.isonomia.query.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Short lists of words as they stand in a {@code text[]}. */
public final class Lists {
    private Lists() {}

    public static String[] of(List<String> words) {
        return words.toArray(String[]::new);
    }

    public static List<String> read(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
