package org.isonomia.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Which of several tags leads to the fewest entries: the others are then looked up one by one. */
final class TagRarity {

    /** Counting further than this would cost more than it saves. */
    private static final int ENOUGH = 1000;

    private TagRarity() {}

    static String rarest(Connection connection, List<String> tags) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select c.tag
                  from unnest(?::text[]) as c (tag)
                 cross join lateral (select count(*) as entries
                                       from (select from log.entry_tag x where x.tag = c.tag limit %d) s) n
                 order by n.entries, c.tag
                 limit 1
                """.formatted(ENOUGH))) {
            select.setArray(1, connection.createArrayOf("text", tags.toArray(String[]::new)));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
