package org.isonomia.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The positions of a selection as SQL, in the bounds {@code after < position <= upTo}.
 *
 * <p>{@code offset 0} and {@code lateral} keep the planner to index ranges whatever it believes about row counts: plans
 * are generic, and the log grows under them.
 */
final class SelectionSql {

    interface Parameter {
        void set(PreparedStatement statement, int index) throws SQLException;
    }

    private static final String TAGS_WITH_NAMES = """
            select distinct t.position
              from unnest(?::text[], ?::text[]) as c (tag, name)
             cross join lateral (select x.position from log.entry_tag x
                                  where x.tag = c.tag and x.name = c.name and x.position > ? and x.position <= ?
                                  offset 0) t
            """;

    private final Connection connection;
    private final long after;
    private final long upTo;
    private final StringBuilder text = new StringBuilder();
    private final List<Parameter> parameters = new ArrayList<>();

    private SelectionSql(Connection connection, long after, long upTo) {
        this.connection = connection;
        this.after = after;
        this.upTo = upTo;
    }

    /** A query of distinct positions, in no order. */
    static SelectionSql positions(Connection connection, Selection selection, long after, long upTo)
            throws SQLException {
        SelectionSql sql = new SelectionSql(connection, after, upTo);
        if (selection.every()) {
            sql.append("select e.position from log.entry e where e.position > ? and e.position <= ?");
            sql.bounds();
        } else if (selection.criteria().isEmpty()) {
            sql.append("select e.position from log.entry e where false");
        } else if (selection.isTagsWithNames()) {
            sql.tagsWithNames(selection.criteria());
        } else {
            String separator = "";
            for (Selection.Criterion criterion : selection.criteria()) {
                sql.append(separator);
                sql.criterion(criterion);
                separator = " union ";
            }
        }
        return sql;
    }

    String text() {
        return text.toString();
    }

    /** Sets the parameters from an index on. */
    int bind(PreparedStatement statement, int first) throws SQLException {
        int index = first;
        for (Parameter parameter : parameters) {
            parameter.set(statement, index++);
        }
        return index;
    }

    private void tagsWithNames(List<Selection.Criterion> criteria) {
        List<String> tags = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Selection.Criterion criterion : criteria) {
            for (String name : criterion.names()) {
                tags.add(criterion.tags().getFirst());
                names.add(name);
            }
        }
        append(TAGS_WITH_NAMES);
        array(tags);
        array(names);
        bounds();
    }

    private void criterion(Selection.Criterion criterion) throws SQLException {
        if (criterion.tags().isEmpty()) {
            append("select e.position from log.entry e where e.name = any (?) and e.position > ? and e.position <= ?");
            array(criterion.names());
            bounds();
            return;
        }
        String rarest = criterion.tags().size() == 1
                ? criterion.tags().getFirst()
                : TagRarity.rarest(connection, criterion.tags());
        append("select t.position from log.entry_tag t where t.tag = ?");
        parameters.add((statement, index) -> statement.setString(index, rarest));
        if (!criterion.names().isEmpty()) {
            append(" and t.name = any (?)");
            array(criterion.names());
        }
        append(" and t.position > ? and t.position <= ?");
        bounds();
        for (String tag : criterion.tags()) {
            if (!tag.equals(rarest)) {
                append(" and exists (select from log.entry_tag o"
                        + " where o.tag = ? and o.name = t.name and o.position = t.position)");
                parameters.add((statement, index) -> statement.setString(index, tag));
            }
        }
    }

    private void append(String part) {
        text.append(part);
    }

    private void array(List<String> values) {
        parameters.add((statement, index) ->
                statement.setArray(index, connection.createArrayOf("text", values.toArray(String[]::new))));
    }

    private void bounds() {
        parameters.add((statement, index) -> statement.setLong(index, after));
        parameters.add((statement, index) -> statement.setLong(index, upTo));
    }
}
