package org.isonomia.eventstore;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks append conditions against the table, under the lock. Only conditions the recent entries do not cover get here:
 * after another node has appended, after a reconnect, or when a caller thought for long.
 */
final class ConditionCheck {

    private static final String TAGS_WITH_NAMES = """
            select distinct c.append
              from unnest(?::int[], ?::text[], ?::text[], ?::bigint[]) as c (append, tag, name, marker)
             where exists (select from log.entry_tag t
                            where t.tag = c.tag and t.name = c.name and t.position > c.marker offset 0)
            """;

    private final WriterSession session;

    ConditionCheck(WriterSession session) {
        this.session = session;
    }

    /** Those of the appends whose condition the stored entries violate. */
    Set<PendingAppend> violated(List<PendingAppend> appends) throws SQLException {
        Set<PendingAppend> violated = new HashSet<>();
        List<PendingAppend> simple = new ArrayList<>();
        for (PendingAppend pending : appends) {
            Selection selection = pending.append().selection();
            if (selection.isTagsWithNames()) {
                simple.add(pending);
            } else if (isViolated(pending.append())) {
                violated.add(pending);
            }
        }
        if (!simple.isEmpty()) {
            checkTogether(simple, violated);
        }
        return violated;
    }

    private void checkTogether(List<PendingAppend> simple, Set<PendingAppend> violated) throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Long> markers = new ArrayList<>();
        for (int number = 0; number < simple.size(); number++) {
            PreparedAppend append = simple.get(number).append();
            for (Selection.Criterion criterion : append.selection().criteria()) {
                for (String name : criterion.names()) {
                    numbers.add(number);
                    tags.add(criterion.tags().getFirst());
                    names.add(name);
                    markers.add(append.after());
                }
            }
        }
        PreparedStatement select = session.statement(TAGS_WITH_NAMES);
        select.setArray(1, session.array("int4", numbers.toArray(Integer[]::new)));
        select.setArray(2, session.array("text", tags.toArray(String[]::new)));
        select.setArray(3, session.array("text", names.toArray(String[]::new)));
        select.setArray(4, session.array("int8", markers.toArray(Long[]::new)));
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                violated.add(simple.get(rows.getInt(1)));
            }
        }
    }

    private boolean isViolated(PreparedAppend append) throws SQLException {
        SelectionSql positions =
                SelectionSql.positions(session.connection(), append.selection(), append.after(), Long.MAX_VALUE);
        try (PreparedStatement select =
                session.connection().prepareStatement("select exists (" + positions.text() + ")")) {
            positions.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
